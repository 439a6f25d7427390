import Domain
import Testing

@Suite struct CriticalPathTests {
    private static func activity(_ number: Int64, _ start: String?, _ due: String?, after: [Int64] = []) -> Activity {
        var activity = ExecutionSample.activity(number, after: after)
        activity.start = start.map(ExecutionSample.day)
        activity.due = due.map(ExecutionSample.day)
        return activity
    }

    /// Activities, their slack by number, and the critical dependencies as (from, to).
    static let plans: [(name: String, activities: [Activity], slack: [Int64: Int], links: [[Int64]])] = [
        ("nothing", [], [:], []),
        ("one activity decides by itself", [activity(1, "2025-01-01", "2025-01-31")], [1: 0], []),
        (
            "a chain without pause, over a weekend: 31/01/2025 is a Friday",
            [
                activity(1, "2025-01-06", "2025-01-31"), activity(2, "2025-02-03", "2025-02-28", after: [1]),
                activity(3, "2025-03-03", "2025-03-31", after: [2]),
            ], [1: 0, 2: 0, 3: 0], [[1, 2], [2, 3]]
        ),
        (
            "a pause of one working day is slack of what lies before it",
            [activity(1, "2025-01-06", "2025-01-30"), activity(2, "2025-02-03", "2025-02-28", after: [1])],
            [1: 1, 2: 0], []
        ),
        (
            "the shorter branch has slack, the longer one none",
            [
                activity(1, "2025-01-06", "2025-01-10"), activity(2, "2025-01-13", "2025-01-31", after: [1]),
                activity(3, "2025-01-13", "2025-01-17", after: [1]),
                activity(4, "2025-02-03", "2025-02-07", after: [2, 3]),
            ], [1: 0, 2: 0, 3: 10, 4: 0], [[1, 2], [2, 4]]
        ),
        (
            "what waits for nothing and ends before the rest has slack",
            [activity(1, "2025-01-06", "2025-01-10"), activity(2, "2025-01-06", "2025-01-17")], [1: 5, 2: 0], []
        ),
        (
            "an activity planned to begin before what it waits for has ended is pushed behind it",
            [activity(1, "2025-01-06", "2025-01-17"), activity(2, "2025-01-13", "2025-01-17", after: [1])],
            [1: 0, 2: 0], [[1, 2]]
        ),
        (
            "without both days there is no part in it",
            [activity(1, "2025-01-06", nil), activity(2, "2025-01-06", "2025-01-10", after: [1])], [2: 0], []
        ),
        (
            "a ring has no part in it",
            [
                activity(1, "2025-01-06", "2025-01-10", after: [2]),
                activity(2, "2025-01-06", "2025-01-10", after: [1]),
                activity(3, "2025-01-06", "2025-01-10"),
            ], [3: 0], []
        ),
        (
            "the order activities are written in decides nothing",
            [activity(3, "2025-02-03", "2025-02-28", after: [1]), activity(1, "2025-01-06", "2025-01-31")],
            [1: 0, 3: 0], [[1, 3]]
        ),
    ]

    @Test(arguments: plans)
    func `slack is what an activity may end later without the task ending later`(
        plan: (name: String, activities: [Activity], slack: [Int64: Int], links: [[Int64]])
    ) {
        let path = CriticalPath(through: plan.activities)

        let slack = Dictionary(uniqueKeysWithValues: path.slack.map { ($0.key.number, $0.value) })
        #expect(slack == plan.slack, "\(plan.name)")
        #expect(Set(path.links.map { [$0.from.number, $0.to.number] }) == Set(plan.links), "\(plan.name)")
        for activity in plan.activities {
            #expect(path.isCritical(activity.id) == (plan.slack[activity.id.number] == 0))
        }
    }

    @Test(arguments: [
        ("2025-01-06", "2025-01-07", 1), ("2025-01-10", "2025-01-11", 1), ("2025-01-10", "2025-01-13", 1),
        ("2025-01-11", "2025-01-13", 0), ("2025-01-06", "2025-01-13", 5), ("1969-12-29", "1970-01-05", 5),
        ("1969-12-31", "1970-01-01", 1), ("2025-01-01", "2026-01-01", 261),
    ])
    func `working days are Monday to Friday`(from: String, to: String, count: Int) {
        let days = WorkingDays.before(ExecutionSample.day(to)) - WorkingDays.before(ExecutionSample.day(from))

        #expect(days == count)
    }

    @Test func `a long chain is walked to its end`() {
        let first = ExecutionSample.day("2025-01-06")
        let chain = (1...5000).map { number in
            var activity = ExecutionSample.activity(Int64(number), after: number == 1 ? [] : [Int64(number) - 1])
            activity.start = first.adding(days: 7 * number)
            activity.due = first.adding(days: 7 * number + 6)
            return activity
        }

        let path = CriticalPath(through: chain)

        #expect(path.links.count == 4999 && path.slack.values.allSatisfy { $0 == 0 })
    }
}
