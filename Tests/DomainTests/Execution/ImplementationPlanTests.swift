import Domain
import Testing

@Suite struct ImplementationPlanTests {
    private typealias Sample = ExecutionSample

    @Test func `activities stand and are labelled by the order of the leads`() {
        let leads = [Sample.radio, Sample.telecom]
        let plan = ImplementationPlan(
            leads: leads,
            activities: [Sample.activity(1), Sample.activity(2, part: Sample.radio), Sample.activity(3)]
        )

        #expect(plan.activities.map(\.id.number) == [2, 1, 3])
        #expect(plan.activities.map { plan.labels[$0.id] } == ["I.1", "II.1", "II.2"])
        #expect(plan.labels.id(of: "II.2") == ActivityID(3))
        #expect(plan.labels.id(of: "II.3") == nil)
    }

    @Test func `a single lead needs no number of its part`() {
        let plan = ImplementationPlan(leads: [Sample.telecom], activities: [Sample.activity(9), Sample.activity(2)])

        #expect(plan.activities.map { plan.labels[$0.id] } == ["1", "2"])
    }

    @Test func `money is summed by year and source to the last đồng`() {
        var (first, second) = (Sample.activity(1), Sample.activity(2))
        let share = FundingShare(year: 2024, source: .recurrent)
        first.funding = [
            share: Money(dong: 999_999_999_999), FundingShare(year: 2025, source: .other): Money(dong: 5000),
        ]
        second.funding = [share: Money(dong: 1)]
        let plan = ImplementationPlan(leads: [Sample.telecom], activities: [first, second])

        #expect(plan.funding[share] == Money(dong: 1_000_000_000_000))
        #expect(plan.totalFunding == Money(dong: 1_000_000_005_000))
    }

    @Test func `a comparison matches activities by number and names every fact that differs`() {
        var changed = Sample.activity(1)
        changed.name = "Khảo sát lại"
        changed.due = Sample.day("2025-05-31")
        changed.dependencies = [ActivityID(4)]
        let before = ImplementationPlan(
            leads: [Sample.telecom],
            activities: [Sample.activity(1), Sample.activity(2), Sample.activity(3)]
        )
        let after = ImplementationPlan(
            leads: [Sample.telecom],
            activities: [changed, Sample.activity(3), Sample.activity(4)]
        )

        let rows = ImplementationDifference(from: before, to: after).rows

        #expect(rows.map { $0.after?.id.number } == [1, 3, 4, nil])
        #expect(rows.map { $0.before?.id.number } == [1, 3, nil, 2])
        #expect(rows.map(\.fields) == [[.name, .due, .dependencies], [.order], [], []])
        #expect(rows.filter(\.isChanged).count == 4)
        #expect(ImplementationDifference(from: before, to: before).isEmpty)
    }

    @Test func `an activity that begins before what it waits for is due is pointed out`() {
        var (first, second) = (Sample.activity(1), Sample.activity(2, after: [1]))
        first.due = Sample.day("2024-06-30")
        second.start = Sample.day("2024-06-30")
        let plan = ImplementationPlan(leads: [Sample.telecom], activities: [first, second])
        second.start = Sample.day("2024-07-01")
        let apart = ImplementationPlan(leads: [Sample.telecom], activities: [first, second])

        #expect(plan.overlaps.map(\.activity.id.number) == [2])
        #expect(apart.overlaps.isEmpty)
    }

    @Test func `a chain of ten thousand activities has no cycle, closed it has one`() {
        var chain = (1...10_000).map { Sample.activity(Int64($0), after: $0 > 1 ? [Int64($0 - 1)] : []) }

        #expect(DependencyCycle(in: chain) == nil)
        chain[0].dependencies = [ActivityID(10_000)]
        #expect(DependencyCycle(in: chain)?.path.count == 10_001)
    }

    @Test(arguments: [(0, false), (30, false), (31, true), (400, true)])
    func `a plan is overdue from the thirty-first day after the assignment on`(days: Int, isOverdue: Bool) {
        let assigned = Sample.day("2023-06-15")

        #expect(
            FilingRule.standard.isOverdue(assignedOn: assigned, on: assigned.adding(days: days)) == isOverdue
        )
        #expect(FilingRule.standard.dueDay(assignedOn: assigned) == Sample.day("2023-07-15"))
    }

    @Test func `where no decision has a known date, the day the plan names counts`() throws {
        let dated = try Sample.task()
        let undated = ExecutionTask(
            code: dated.code,
            name: dated.name,
            leads: dated.leads,
            coordinating: [],
            window: dated.window,
            assignedOn: nil,
            isCompletedAtIssue: false
        )
        let rule = try FilingRule(days: 10, assignedOn: Sample.day("2024-01-01"))

        #expect(rule.dueDay(of: dated) == Sample.day("2023-06-25"))
        #expect(rule.dueDay(of: undated) == Sample.day("2024-01-11"))
        #expect(FilingRule.standard.dueDay(of: undated) == nil)
    }

    @Test(arguments: [(0, false), (1, true), (366, true), (367, false), (-1, false)])
    func `the days to file in are 1 to 366`(days: Int, isAllowed: Bool) {
        let rule = try? FilingRule(days: days)

        #expect((rule != nil) == isAllowed)
    }

    @Test(
        arguments: [
            (.range, 2021, 2025, "2023-01-01", "2025-12-31"), (.year, 2024, 2024, "2023-01-01", "2024-12-31"),
            (.range, 2021, 2030, "2023-01-01", "2025-12-31"), (.year, 2022, 2022, "2023-01-01", "2025-12-31"),
            (.annual, nil, nil, "2023-01-01", "2025-12-31"), (.continuous, nil, nil, "2023-01-01", "2025-12-31"),
            (.none, nil, nil, "2023-01-01", "2025-12-31"),
        ] as [(TaskScheduleKind, Int?, Int?, String, String)]
    )
    func `activities lie in the plan's years, up to the task's due day`(
        kind: TaskScheduleKind,
        start: Int?,
        end: Int?,
        first: String,
        last: String
    ) {
        let schedule = TaskSchedule(kind: kind, startYear: start, endYear: end, completedAtIssue: false, text: "")

        let window = ExecutionTask.window(schedule, planYears: 2023...2025)

        #expect(window == Sample.day(first)...Sample.day(last))
    }

    @Test(
        arguments: [
            ("31/12/2025", "2025-12-31"), (" 1/6/2025 ", "2025-06-01"), ("01-06-2025", "2025-06-01"),
            ("1.6.2025", "2025-06-01"), ("2025-06-01", "2025-06-01"), ("０１/０６/２０２５", "2025-06-01"),
            ("31/02/2025", nil), ("6/2025", nil), ("1/6/25", nil), ("1/6-2025", nil), ("2025/06/01", nil), ("", nil),
            ("45000", nil), ("1/6/2025 8:00", nil), ("a/b/cdef", nil),
        ] as [(String, String?)]
    )
    func `a day is read as people write it, and only as one`(typed: String, iso: String?) {
        #expect(Day(typed: typed)?.iso == iso)
    }
}
