/// How a plan urges its units; none of it is law, so the plan decides.
package struct UrgingSetting: Sendable, Hashable {
    /// False where the plan sends nothing at all.
    package let isOn: Bool
    /// How many days before the last day in time units are reminded, the most first.
    package let reminderDays: [Int]
    /// True where units are reminded on the last day in time.
    package let remindsOnLastDay: Bool
    /// How many days after the last day in time units are urged, the fewest first.
    package let overdueDays: [Int]
    /// How many days after it the unit's approver and leader are told; nil for never.
    package let escalationDays: Int?

    /// Seven, three and one day before, on the last day, one and three days after it; escalation after five.
    package static let standard = UrgingSetting(
        isOn: true,
        reminders: [7, 3, 1],
        remindsOnLastDay: true,
        overdue: [1, 3],
        escalation: 5
    )

    /// The most days before or after that a step may lie.
    package static let farthest = 60
    /// The most reminders of one kind.
    package static let most = 10

    private init(isOn: Bool, reminders: [Int], remindsOnLastDay: Bool, overdue: [Int], escalation: Int?) {
        self.isOn = isOn
        reminderDays = Set(reminders).sorted(by: >)
        self.remindsOnLastDay = remindsOnLastDay
        overdueDays = Set(overdue).sorted()
        escalationDays = escalation
    }

    /// A setting; throws `InvalidInput` with the fields `reminder_days`, `overdue_days` or `escalation_days` where a number
    /// of days is not from 1 to 60, or there are more than ten.
    package init(
        isOn: Bool,
        reminderDays: [Int],
        remindsOnLastDay: Bool,
        overdueDays: [Int],
        escalationDays: Int?
    ) throws(InvalidInput) {
        var problems: [InputProblem] = []
        func check(_ days: [Int], _ field: String) {
            if days.contains(where: { !(1...Self.farthest).contains($0) }) {
                problems.append(
                    InputProblem(field: field, message: Message("urging.days_range", ["most": "\(Self.farthest)"]))
                )
            }
            if Set(days).count > Self.most {
                problems.append(
                    InputProblem(field: field, message: Message("urging.too_many_days", ["most": "\(Self.most)"]))
                )
            }
        }
        check(reminderDays, "reminder_days")
        check(overdueDays, "overdue_days")
        check(escalationDays.map { [$0] } ?? [], "escalation_days")
        guard problems.isEmpty else { throw InvalidInput(problems) }
        self.init(
            isOn: isOn,
            reminders: reminderDays,
            remindsOnLastDay: remindsOnLastDay,
            overdue: overdueDays,
            escalation: escalationDays
        )
    }
}
