package import Domain
import Foundation
import Persistence

/// Corrects a published figure by a new vintage; the old ones stay readable.
package struct CorrectFigure {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Appends a vintage with its reason and gives its number. Replacing a provisional figure by an official one (II.2.c) is
    /// such a correction. A locked round takes corrections too: nothing new enters it, and an edition forwarded from it keeps
    /// the vintages it cites (domain rules, sections 4 and 5).
    ///
    /// - Parameter seen: the number of the vintage the actor saw as the one in force; nil: whichever it is.
    /// - Throws: `InvalidInput` for faults of the figure, a missing reason, or a figure that is what it was; `Refusal` where the
    ///   actor does not coordinate the plan, the unit's report is not accepted, or somebody corrected it meanwhile.
    @discardableResult
    package func callAsFunction(
        _ address: ReportAddress,
        _ typed: TypedFigure,
        reason: String,
        seen: Int? = nil,
        by actor: ReportingActor
    ) async throws -> Int {
        let demonstration = runtime.isDemonstration
        let reason = reason.precomposedStringWithCanonicalMapping.trimmingCharacters(in: .whitespacesAndNewlines)
        return try await runtime.change(by: actor.name) { connection, at in
            let scope = try ReportingScope(address.plan, address.round, connection: connection)
            try scope.requireCoordinator(actor)
            let sheet = try scope.sheet(of: address.organisation, connection: connection)
            guard sheet.report?.state == .accepted else { throw Refusal.conflict(Message("report.not_accepted")) }
            let figure = try Self.figure(typed, in: sheet, reason: reason)
            let key = ObservationKey(
                planID: scope.plan.id,
                figure: typed.key,
                organisation: address.organisation,
                period: address.round
            )
            let store = ObservationStore(connection: connection)
            try Self.require(figure, toReplace: try store.find(key, asOf: at), seen: seen)
            let vintage = Vintage(
                figure: figure,
                source: sheet.organisation.name,
                author: actor.name,
                reason: reason,
                recordedAt: at,
                isIllustrative: scope.round.isIllustrative || demonstration
            )
            let number = try store.append(vintage, to: key, lastDay: scope.round.period.to)
            let detail = ["indicator": typed.key.text, "vintage": String(number), "reason": reason]
            return (number, AuditFact(action: "figure.corrected", subject: address.subject, detail: detail))
        }
    }

    /// A correction changes something, and what its author saw.
    private static func require(_ figure: Figure, toReplace last: StoredVintage?, seen: Int?) throws {
        if let seen, let last, last.number != seen {
            throw Refusal.conflict(Message("figure.corrected_meanwhile", ["number": String(last.number)]))
        }
        guard last?.vintage.figure != figure else { throw InvalidInput(field: "", "figure.nothing_corrected") }
    }

    private static func figure(_ typed: TypedFigure, in sheet: ReportSheet, reason: String) throws -> Figure {
        guard let row = sheet.rows.first(where: { $0.key == typed.key }) else { throw ReportingScope.noReport }
        let reading = FigureReading(typed, rule: row.rule)
        var problems = reading.problems
        if problems.isEmpty, reading.figure == nil || row.rule.needsFraction {
            problems += reading.missing(for: typed.key).filter { $0.field != "note-\(typed.key)" }
        }
        if reason.isEmpty { problems.append(InputProblem(field: "reason", message: Message("figure.reason_needed"))) }
        guard problems.isEmpty, let figure = reading.figure else { throw InvalidInput(problems) }
        return figure
    }
}
