package import Domain

/// A unit's request to correct an accepted figure of its own.
package struct CorrectionRequest: Sendable, Hashable {
    /// The key.
    package let id: Int64
    /// The round the figure is of.
    package let round: PeriodCode
    /// The unit.
    package let organisation: OrganisationCode
    /// The unit's name.
    package let organisationName: String
    /// What the unit proposes, as typed; with the indicator.
    package let typed: TypedFigure
    /// The number of the vintage that was in force when it asked.
    package let vintage: Int
    /// The piece of evidence that came with it; nil for none.
    package let evidence: Int64?
    /// Why.
    package let reason: String
    /// Where it stands.
    package let state: CorrectionRequestState
    /// When it was asked for.
    package let requestedAt: Instant
    /// The account that asked.
    package let requestedBy: String
    /// When it was answered or taken back; nil while it waits.
    package let decidedAt: Instant?
    /// The account that did.
    package let decidedBy: String?
    /// Why it was declined; empty where it was not.
    package let answer: String
    /// The number of the vintage it led to; nil where it led to none.
    package let result: Int?

    static let columns: SQL = """
        correction_request.id, round.code, correction_request.organisation_code, organisation.name,
        correction_request.indicator_code, correction_request.typed_value, correction_request.typed_numerator,
        correction_request.typed_denominator, correction_request.status, correction_request.note,
        correction_request.vintage, correction_request.evidence_id, correction_request.reason,
        correction_request.state, correction_request.requested_at, correction_request.requested_by,
        correction_request.decided_at, correction_request.decided_by, correction_request.answer,
        correction_request.resulting_vintage, correction_request.kind
        """

    init(row: Row) throws {
        id = try row.integer(0)
        round = try PeriodCode(row.text(1))
        organisation = try OrganisationCode(row.text(2))
        organisationName = try row.text(3)
        typed = TypedFigure(
            FigureKey(try IndicatorCode(row.text(4)), try row.word(20)),
            value: try row.text(5),
            numerator: try row.text(6),
            denominator: try row.text(7),
            status: try row.text(8),
            note: try row.text(9)
        )
        vintage = try row.int(10)
        evidence = try row.optionalInteger(11)
        reason = try row.text(12)
        state = try row.word(13)
        requestedAt = try row.instant(14)
        requestedBy = try row.text(15)
        decidedAt = try row.optionalInstant(16)
        decidedBy = try row.optionalText(17)
        answer = try row.text(18)
        result = try row.optionalInteger(19).map(Int.init)
    }
}
