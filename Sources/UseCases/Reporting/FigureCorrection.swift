import Domain
import Persistence

/// The steps that correcting a figure and asking for it share, inside one transaction.
struct FigureCorrection {
    let address: ReportAddress
    let scope: ReportingScope
    let sheet: ReportSheet
    private let typed: TypedFigure
    private let connection: any Connection

    /// Loads the accepted report the figure stands in; refuses any other.
    init(_ address: ReportAddress, _ typed: TypedFigure, in scope: ReportingScope, connection: any Connection) throws {
        self.address = address
        self.scope = scope
        self.typed = typed
        self.connection = connection
        sheet = try scope.sheet(of: address.organisation, connection: connection)
        guard sheet.report?.state == .accepted else { throw Refusal.conflict(Message("report.not_accepted")) }
    }

    /// What was typed as a figure; throws every fault of it, and a missing reason.
    func figure(reason: String) throws -> Figure {
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

    /// The vintage in force; refuses where that is not the one its author saw, or where the figure says nothing else.
    func replaced(by figure: Figure, seen: Int?, at instant: Instant) throws -> StoredVintage? {
        let last = try ObservationStore(connection: connection).find(key, asOf: instant)
        if let seen, let last, last.number != seen {
            throw Refusal.conflict(Message("figure.corrected_meanwhile", ["number": String(last.number)]))
        }
        guard last?.vintage.figure != figure else { throw InvalidInput(field: "", "figure.nothing_corrected") }
        return last
    }

    /// Appends the vintage and gives its number.
    func append(_ figure: Figure, reason: String, by account: String, isDemonstration: Bool, at instant: Instant) throws
        -> Int
    {
        let vintage = Vintage(
            figure: figure,
            source: sheet.organisation.name,
            author: account,
            reason: reason,
            recordedAt: instant,
            isIllustrative: scope.round.isIllustrative || isDemonstration
        )
        return try ObservationStore(connection: connection).append(vintage, to: key, lastDay: scope.round.period.to)
    }

    private var key: ObservationKey {
        ObservationKey(
            planID: scope.plan.id,
            figure: typed.key,
            organisation: address.organisation,
            period: address.round
        )
    }
}
