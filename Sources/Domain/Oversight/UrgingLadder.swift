/// The steps by which a unit is urged to report (domain rules, section 8). Every instant is one of Asia/Ho_Chi_Minh.
package struct UrgingLadder: Sendable {
    /// The rungs in the order they become due.
    package let rungs: [UrgingRung]

    /// The ladder of a case; empty where the unit has nothing to do or the plan urges nobody.
    ///
    /// It begins when the round is opened, or anew when the report is returned: rungs that lay before that are left out.
    /// After a return that comes later than the last day in time, the days of being overdue count from the return.
    package init(_ item: UrgingCase, setting: UrgingSetting) {
        guard setting.isOn, item.isOpen, let openedAt = item.openedAt else {
            self.init(ordering: [])
            return
        }
        let returnedAt = item.report == .returned ? item.returnedAt : nil
        let start = max(openedAt, returnedAt ?? openedAt)
        var rungs = [
            returnedAt.map { UrgingRung(.returned, from: max($0, openedAt)) } ?? UrgingRung(.opening, from: openedAt)
        ]
        rungs += Self.before(item.deadline, setting)
        rungs += Self.after(item.deadline, returnedOn: returnedAt?.day, setting)
        self.init(ordering: rungs.filter { $0.from >= start })
    }

    /// Orders rungs by when they become due. Sorting keeps the order of equal instants, so of two at one instant the later rung
    /// of the ladder counts.
    init(ordering rungs: [UrgingRung]) {
        self.rungs = rungs.enumerated().sorted { ($0.element.from, $0.offset) < ($1.element.from, $1.offset) }
            .map(\.element)
    }

    /// The one step to take now; nil where there is none. Of several that have become due only the latest counts: after a
    /// long silence nobody gets them all at once, and an earlier one never comes after a later one.
    ///
    /// - Parameter taken: the rungs that were taken already.
    package func due(at now: Instant, taken: Set<UrgingRung>) -> UrgingRung? {
        guard let latest = rungs.last(where: { $0.from <= now }), !taken.contains(latest) else { return nil }
        return latest
    }

    /// When the next step becomes due; nil where none is left.
    package func next(after now: Instant) -> UrgingRung? { rungs.first { $0.from > now } }

    private static func before(_ deadline: Deadline, _ setting: UrgingSetting) -> [UrgingRung] {
        let last = deadline.lastDay
        var rungs = setting.reminderDays.map { days in
            UrgingRung(.reminder(days: days), from: Instant(startOf: last.adding(days: -days)))
        }
        if setting.remindsOnLastDay { rungs.append(UrgingRung(.lastDay, from: Instant(startOf: last))) }
        return rungs
    }

    private static func after(_ deadline: Deadline, returnedOn: Day?, _ setting: UrgingSetting) -> [UrgingRung] {
        let base = max(deadline.lastDay, returnedOn ?? deadline.lastDay)
        func from(_ days: Int) -> Instant { max(deadline.cutOff, Instant(startOf: base.adding(days: days))) }
        var rungs = setting.overdueDays.map { UrgingRung(.overdue(days: $0), from: from($0)) }
        if let days = setting.escalationDays { rungs.append(UrgingRung(.escalation(days: days), from: from(days))) }
        return rungs
    }
}
