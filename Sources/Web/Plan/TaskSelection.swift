import Domain

/// What the address of the API narrows a list of tasks to: `programme`, `lead`, `year`, `state` and `q`.
struct TaskSelection: Sendable {
    private let programme: String?
    private let lead: String?
    private let year: Int?
    private let state: TaskDueState?
    private let words: [String]

    /// The names in the query.
    static let names = ["programme", "lead", "year", "state", "q"]

    /// Reads the query; members that are not given narrow nothing. `InvalidInput` for a year or state that is none.
    init(query: Form) throws(InvalidInput) {
        programme = query.filled("programme")
        lead = query.filled("lead")
        year = try query.filled("year").map { text throws(InvalidInput) in
            guard let year = Int(text) else { throw InvalidInput(field: "year", "list.not_a_year", ["read": text]) }
            return year
        }
        state = try query.filled("state").map { text throws(InvalidInput) in
            guard let state = TaskDueState(rawValue: text) else {
                let known = TaskDueState.allCases.map(\.rawValue).joined(separator: ", ")
                throw InvalidInput(field: "state", "list.unknown_word", ["read": text, "known": known])
            }
            return state
        }
        words = TextFolding.fold(query.text("q")).split(separator: " ").map(String.init)
    }

    /// True where the task of a plan of these years passes on a day.
    func includes(_ task: PlanTask, planYears: ClosedRange<Int>, on day: Day) -> Bool {
        let folded = words.isEmpty ? "" : TextFolding.fold(task.name)
        let due = TaskDue(schedule: task.schedule, planYears: planYears)
        return (programme.map { task.programme == $0 } ?? true)
            && (lead.map { code in task.lead.contains { $0.code?.text == code } } ?? true)
            && (year.map { task.schedule.runs(in: $0, planYears: planYears) } ?? true)
            && (state.map { due.state(on: day) == $0 } ?? true)
            && words.allSatisfy { folded.contains($0) }
    }
}
