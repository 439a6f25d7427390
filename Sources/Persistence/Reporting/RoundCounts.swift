package import Domain

/// How the units of a round stand; `inTime + late + notSubmitted` and the states each add up to `units`.
package struct RoundCounts: Sendable, Equatable {
    /// Units that must supply something.
    package let units: Int
    /// First sent before the deadline.
    package let inTime: Int
    /// First sent after it.
    package let late: Int
    /// Never sent.
    package let notSubmitted: Int
    /// Never sent although the deadline has passed.
    package let overdue: Int
    /// Accepted.
    package let accepted: Int
    /// Sent and waiting for the coordinator.
    package let toReview: Int
    /// Returned and not sent again.
    package let returned: Int
    /// Being written, or recalled, or waiting for the unit's approver, or not begun.
    package let unsent: Int

    /// Counts units at an instant.
    package init(_ units: [RoundUnit], at instant: Instant) {
        self.units = units.count
        inTime = units.count(where: RoundUnitGroup.inTime.includes)
        late = units.count(where: RoundUnitGroup.late.includes)
        notSubmitted = units.count(where: RoundUnitGroup.notSubmitted.includes)
        overdue = units.count { $0.timeliness == nil && $0.deadline.remaining(at: instant) <= 0 }
        accepted = units.count(where: RoundUnitGroup.accepted.includes)
        toReview = units.count(where: RoundUnitGroup.toReview.includes)
        returned = units.count(where: RoundUnitGroup.returned.includes)
        unsent = units.count(where: RoundUnitGroup.unsent.includes)
    }
}
