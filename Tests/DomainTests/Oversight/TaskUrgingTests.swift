import Domain
import Testing

@Suite struct TaskUrgingTests {
    @Test(
        arguments: [
            ("2025-11-30T23:59:59", nil), ("2025-12-01T00:00:00", "reminder-30"),
            ("2025-12-23T23:59:59", "reminder-30"),
            ("2025-12-24T00:00:00", "reminder-7"), ("2025-12-31T00:00:00", "last_day"),
            ("2025-12-31T23:59:59", "last_day"), ("2026-01-01T00:00:00", "overdue-1"),
            ("2026-01-29T23:59:59", "overdue-1"), ("2026-01-30T00:00:00", "overdue-30"),
            ("2026-02-28T23:59:59", "overdue-30"), ("2026-03-01T00:00:00", "escalation-60"),
            ("2028-01-01T00:00:00", "escalation-60"),
        ] as [(String, String?)]
    )
    func `each step about a task begins at its second in Ho Chi Minh City`(now: String, step: String?) throws {
        let ladder = UrgingLadder(of: .task, dueDay: try #require(Day(iso: "2025-12-31")), setting: .standard)

        #expect(ladder.due(at: try #require(Instant(rfc3339: now + "+07:00")), taken: [])?.step.word == step)
    }

    @Test func `nobody is reminded that silence will be too long`() throws {
        let ladder = UrgingLadder(of: .progress, dueDay: try #require(Day(iso: "2025-12-31")), setting: .standard)

        #expect(ladder.rungs.map(\.step.word) == ["overdue-1", "overdue-30", "escalation-60"])
    }

    @Test func `a plan that sends nothing about tasks has no ladder`() throws {
        let off = try TaskUrgingSetting(isOn: false, reminderDays: [7], overdueDays: [1], escalationDays: 5)

        #expect(UrgingLadder(of: .task, dueDay: try #require(Day(iso: "2025-12-31")), setting: off).rungs.isEmpty)
    }

    @Test(arguments: [
        ([0], [1], 5, "task_reminder_days"), ([7], [181], 5, "task_overdue_days"),
        ([7], [1], 181, "task_escalation_days"),
        (Array(1...11), [1], 5, "task_reminder_days"),
    ])
    func `days out of range are refused beside their field`(
        reminders: [Int],
        overdue: [Int],
        escalation: Int,
        field: String
    ) {
        #expect {
            try TaskUrgingSetting(
                isOn: true,
                reminderDays: reminders,
                overdueDays: overdue,
                escalationDays: escalation
            )
        } throws: {
            ($0 as? InvalidInput)?.problems.map(\.field) == [field]
        }
    }

    @Test func `days are ordered and kept once`() throws {
        let setting = try TaskUrgingSetting(
            isOn: true,
            reminderDays: [1, 180, 1],
            overdueDays: [30, 1],
            escalationDays: nil
        )

        #expect(setting.reminderDays == [180, 1])
        #expect(setting.overdueDays == [1, 30])
    }
}
