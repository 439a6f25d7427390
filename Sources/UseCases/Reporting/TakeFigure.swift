package import Domain
import Persistence

/// Fills a row of a unit's draft with a figure that is known already: the contributors' sum, or the last accepted one.
package struct TakeFigure {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Stores the draft with the figure in the row and gives the new revision. The note says where the figure comes from. A sum
    /// that is not complete, or holds provisional parts, is taken over as provisional.
    ///
    /// - Parameter content: what stands in the other rows; nil: the saved draft.
    /// - Throws: `Refusal.conflict` where nothing is summed, the sum is no longer the one that was seen, or no last figure is
    ///   offered; `InvalidInput` where the unit does not measure the indicator in the round; else as `SaveDraft`.
    @discardableResult
    package func callAsFunction(
        _ address: ReportAddress,
        _ indicator: IndicatorCode,
        _ offer: FigureOffer,
        into content: ReportContent? = nil,
        by actor: ReportingActor
    ) async throws -> Int {
        try await runtime.change(by: actor.name) { connection, at in
            let writing = try DraftWriting(address, by: actor, connection: connection)
            let key = FigureKey(indicator)
            guard let row = writing.sheet.rows.first(where: { $0.key == key }) else {
                throw InvalidInput(field: "value-\(key)", "figure.not_asked", ["code": indicator.text])
            }
            let figure = try Self.figure(offer, row)
            let stored = writing.sheet.report.map(ReportContent.init)
            let base = content ?? stored ?? ReportContent(revision: 0, figures: [], narratives: Narratives())
            let filled = base.replacing(TypedFigure(figure, of: key))
            let (revision, saved) = try SaveDraft.write(filled, in: writing, by: actor, at: at)
            guard saved != nil else { return (revision, nil) }
            var detail = [
                "indicator": indicator.text, "revision": String(revision), "value": figure.value?.canonical ?? "",
            ]
            if case .sum = offer { detail["sum"] = row.contributed?.token }
            let action = offer == .last ? "figure.last_taken" : "figure.sum_taken"
            return (revision, AuditFact(action: action, subject: address.subject, detail: detail))
        }
    }

    private static func figure(_ offer: FigureOffer, _ row: ReportSheetRow) throws -> Figure {
        switch offer {
        case .sum(let seen): return try sum(row, seen: seen)
        case .last:
            guard row.offersLast, let last = row.last else {
                throw Refusal.conflict(Message("figure.no_last", ["code": row.code.text]))
            }
            let figure = last.vintage.figure
            let note = Message("figure.taken_from", ["round": last.key.period.text])
            return Figure(
                value: figure.value,
                numerator: figure.numerator,
                denominator: figure.denominator,
                status: figure.status,
                note: Language.vietnamese.text(note)
            )
        }
    }

    private static func sum(_ row: ReportSheetRow, seen: String?) throws -> Figure {
        guard let sum = row.contributed, let value = sum.value else {
            throw Refusal.conflict(Message("contribution.nothing_summed", ["code": row.code.text]))
        }
        guard seen == nil || seen == sum.token else {
            throw Refusal.conflict(Message("contribution.sum_changed", ["code": row.code.text]))
        }
        let isFinal = sum.coverage.isComplete && sum.coverage.provisional == 0
        let values = ["counted": String(sum.coverage.counted), "expected": String(sum.coverage.expected)]
        return Figure(
            value: value,
            numerator: sum.numerator,
            denominator: sum.denominator,
            status: isFinal ? .official : .provisional,
            note: Language.vietnamese.text(Message("contribution.taken_note", values))
        )
    }
}
