/// How a plan urges units about their tasks; none of it is law, so the plan decides.
package struct TaskUrgingSetting: Sendable, Hashable {
    /// False where the plan sends nothing about tasks.
    package let isOn: Bool
    /// How many days before the due day units are reminded, the most first.
    package let reminderDays: [Int]
    /// How many days after it they are urged, the fewest first.
    package let overdueDays: [Int]
    /// How many days after it the unit's approver and leader are told, and an official letter is due; nil for never.
    package let escalationDays: Int?

    /// Thirty and seven days before, one and thirty days after; escalation after sixty.
    package static let standard = TaskUrgingSetting(
        checked: true,
        reminderDays: [30, 7],
        overdueDays: [1, 30],
        escalationDays: 60
    )

    /// The most days before or after that a step may lie.
    package static let farthest = 180

    private init(checked isOn: Bool, reminderDays: [Int], overdueDays: [Int], escalationDays: Int?) {
        self.isOn = isOn
        self.reminderDays = Set(reminderDays).sorted(by: >)
        self.overdueDays = Set(overdueDays).sorted()
        self.escalationDays = escalationDays
    }

    /// A setting; throws `InvalidInput` with the fields `task_reminder_days`, `task_overdue_days` or `task_escalation_days`
    /// where a number of days is not from 1 to 180, or there are more than ten.
    package init(isOn: Bool, reminderDays: [Int], overdueDays: [Int], escalationDays: Int?) throws(InvalidInput) {
        var problems: [InputProblem] = []
        let lists = [
            ("task_reminder_days", reminderDays), ("task_overdue_days", overdueDays),
            ("task_escalation_days", escalationDays.map { [$0] } ?? []),
        ]
        for (field, days) in lists {
            if days.contains(where: { !(1...Self.farthest).contains($0) }) {
                let message = Message("urging.days_range", ["most": "\(Self.farthest)"])
                problems.append(InputProblem(field: field, message: message))
            }
            if Set(days).count > UrgingSetting.most {
                let message = Message("urging.too_many_days", ["most": "\(UrgingSetting.most)"])
                problems.append(InputProblem(field: field, message: message))
            }
        }
        guard problems.isEmpty else { throw InvalidInput(problems) }
        self.init(
            checked: isOn,
            reminderDays: reminderDays,
            overdueDays: overdueDays,
            escalationDays: escalationDays
        )
    }
}
