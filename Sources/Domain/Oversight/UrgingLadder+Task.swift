extension UrgingLadder {
    /// The ladder of a task that is open: days before its due day, on it, after it, then the leaders. Empty where the plan sends
    /// nothing about tasks. Nobody is reminded that silence will become too long: its ladder begins when it is.
    package init(of kind: UrgedKind, dueDay: Day, setting: TaskUrgingSetting) {
        func rung(_ step: UrgingStep, _ days: Int) -> UrgingRung {
            UrgingRung(step, from: Instant(startOf: dueDay.adding(days: days)))
        }
        var rungs: [UrgingRung] = []
        if setting.isOn {
            if kind != .progress {
                rungs = setting.reminderDays.map { rung(.reminder(days: $0), -$0) } + [rung(.lastDay, 0)]
            }
            rungs += setting.overdueDays.map { rung(.overdue(days: $0), $0) }
            if let days = setting.escalationDays { rungs.append(rung(.escalation(days: days), days)) }
        }
        self.init(ordering: rungs)
    }
}
