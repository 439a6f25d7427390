import Domain

/// What the address of the API narrows a list of tasks to: `programme`, `lead` and `q`.
struct TaskSelection: Sendable {
    private let programme: String?
    private let lead: String?
    private let words: [String]

    /// Reads the query; members that are not given narrow nothing.
    init(query: Form) {
        programme = query.filled("programme")
        lead = query.filled("lead")
        words = TextFolding.fold(query.text("q")).split(separator: " ").map(String.init)
    }

    /// True where the task passes.
    func includes(_ task: PlanTask) -> Bool {
        let folded = words.isEmpty ? "" : TextFolding.fold(task.name)
        return (programme.map { task.programme == $0 } ?? true)
            && (lead.map { code in task.lead.contains { $0.code?.text == code } } ?? true)
            && words.allSatisfy { folded.contains($0) }
    }
}
