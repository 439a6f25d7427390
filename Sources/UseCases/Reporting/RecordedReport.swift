import Documents
package import Domain
package import Persistence

/// What a report said when it was sent, field by field, as its events keep it.
package struct RecordedReport: Sendable, Equatable {
    /// The text of each field: numbers in the exchanged form, the status as its letter; empty where nothing was said.
    package let texts: [ReportField: String]

    /// Reads what an event recorded; nil where the event changed no content.
    package init?(_ event: ReportEvent) {
        self.init(recorded: event.content)
    }

    /// A stored report as it would be recorded if it were sent.
    package init?(_ report: StoredReport, for sheet: ReportSheet) {
        self.init(recorded: ReportReading(ReportContent(report), for: sheet).recorded)
    }

    private init?(recorded: String) {
        guard !recorded.isEmpty, let json = try? JSONValue(reading: Array(recorded.utf8)) else { return nil }
        var texts: [ReportField: String] = [:]
        for row in json["figures"]?.elements ?? [] {
            guard let code = row["indicator"]?.text, let indicator = try? IndicatorCode(code) else { continue }
            let kind = row["kind"]?.text.flatMap(ObligationKind.init(rawValue:)) ?? .measuring
            let key = FigureKey(indicator, kind)
            for part in ReportFieldPart.ofFigure {
                texts[ReportField(part, row: key.text)] = row[part.rawValue]?.text ?? ""
            }
        }
        for part in ReportFieldPart.narratives { texts[ReportField(part)] = json[part.rawValue]?.text ?? "" }
        self.texts = texts
    }

    /// The fields that say something else than before, each with what it said then.
    package func changes(since before: RecordedReport) -> [ReportField: String] {
        var changes: [ReportField: String] = [:]
        for field in Set(texts.keys).union(before.texts.keys) {
            let then = before.texts[field] ?? ""
            if then != texts[field] ?? "" { changes[field] = then }
        }
        return changes
    }
}
