import Domain
import Persistence

extension ComposedReport {
    /// A report as a template says it, from the data.
    ///
    /// - Throws: `InvalidInput` where the template names a field or part that the report does not have.
    init(_ data: ReportData, by template: NamedTemplate) throws {
        let fields = ReportFields(data).values
        let parts = ReportParts(data)
        let read = try ReportTemplate(
            template.text,
            name: template.name,
            fields: Set(fields.keys),
            parts: Set(ReportParts.all.keys)
        )
        func runs(_ pieces: [ReportTemplate.Piece]) -> [ReportRun] {
            pieces.map { piece in
                switch piece {
                case .words(let text): ReportRun(text)
                case .field(let name): fields[name] ?? ReportRun("")
                }
            }
        }
        func blocks(_ lines: [ReportTemplate.Line]) -> [ReportBlock] {
            lines.flatMap { line -> [ReportBlock] in
                switch line {
                case .heading(let level, let pieces): [.heading(level, runs(pieces))]
                case .paragraph(let pieces): [.paragraph(runs(pieces))]
                case .part(let name): ReportParts.all[name]?(parts) ?? []
                }
            }
        }
        let period = ReportFields.period(data.report)
        self.init(
            data.report,
            about: Language.vietnamese.text(Message("composed.about_\(data.report.kind)", ["period": period])),
            asOf: data.instant,
            isIllustrative: data.rounds.contains(where: \.consolidated.isIllustrative)
                || data.courses.rows.contains { $0.cited?.figure.isIllustrative == true },
            body: blocks(read.lines),
            annexes: read.annexes.map {
                ReportAnnexPart(title: $0.title, isLandscape: $0.isLandscape, body: blocks($0.lines))
            }
        )
    }
}
