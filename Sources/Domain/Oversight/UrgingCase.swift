/// What a unit owes in a round and how far it has come: all that decides how it is urged.
package struct UrgingCase: Sendable, Hashable {
    /// Where the round stands.
    package let round: RoundState
    /// When it was last opened; nil while it never was.
    package let openedAt: Instant?
    /// When the unit's report must have been received, extensions included.
    package let deadline: Deadline
    /// Where its report stands; nil while nobody has begun it.
    package let report: ReportState?
    /// When the report was last returned; nil while it never was.
    package let returnedAt: Instant?

    /// A case.
    package init(
        round: RoundState,
        openedAt: Instant?,
        deadline: Deadline,
        report: ReportState?,
        returnedAt: Instant?
    ) {
        self.round = round
        self.openedAt = openedAt
        self.deadline = deadline
        self.report = report
        self.returnedAt = returnedAt
    }

    /// True while the unit has to do something: a report that was sent or accepted stops the ladder.
    package var isOpen: Bool {
        round.takesReports && report != .submitted && report != .accepted
    }
}
