import Domain
import Persistence

extension ComposedReport {
    /// A report as a template says it, from the data and what the coordinator wrote.
    ///
    /// - Parameter fields: what each field says.
    init(_ data: ReportData, by read: ReportTemplate, _ fields: [String: ReportRun]) {
        let parts = ReportParts(data)
        // A field that was there when a passage was written and is no longer stands in brackets, for who signs to see.
        func runs(_ pieces: [PassageText.Piece]) -> [ReportRun] {
            pieces.map { piece in
                switch piece {
                case .words(let text): ReportRun(text)
                case .field(let name): fields[name] ?? ReportRun("[\(name)]")
                }
            }
        }
        func passage(_ name: String) -> [ReportBlock] {
            let standard = read.passages.first { $0.name == name }?.standard ?? ""
            return PassageText.paragraphs(of: data.written.texts[name] ?? standard).map { .paragraph(runs($0)) }
        }
        func blocks(_ lines: [ReportTemplate.Line]) -> [ReportBlock] {
            lines.flatMap { line -> [ReportBlock] in
                switch line {
                case .heading(let level, let pieces): [.heading(level, runs(pieces))]
                case .paragraph(let pieces): [.paragraph(runs(pieces))]
                case .passage(let name): passage(name)
                case .part(let name): ReportParts.all[name]?(parts) ?? []
                }
            }
        }
        let period = ReportFields.period(data.report)
        self.init(
            data.report,
            about: Language.vietnamese.text(Message("composed.about_\(data.report.kind)", ["period": period])),
            asOf: data.instant,
            revision: data.written.number,
            isIllustrative: data.rounds.contains(where: \.consolidated.isIllustrative)
                || data.courses.rows.contains { $0.cited?.figure.isIllustrative == true },
            body: blocks(read.lines),
            annexes: read.annexes.map {
                ReportAnnexPart(title: $0.title, isLandscape: $0.isLandscape, body: blocks($0.lines))
            }
        )
    }
}
