package import Documents
package import Domain
package import Persistence

/// A periodic report as it would be made now, with the plan and the official document it becomes.
package struct ComposedSheet: Sendable {
    /// The plan, with the edition read.
    package let plan: StoredPlan
    /// The report.
    package let report: ComposedReport
    /// The same as an official document, number and date blank.
    package let document: OfficialDocument
    /// The passages the coordinator may write, in the order of the text.
    package let passages: [ReportPassage]
    /// What is written in them.
    package let written: PassageRevision
    /// What each field says that a passage may name.
    package let fields: [String: ReportRun]

    /// The bytes of its form for a word processor; the same report gives the same bytes.
    package func word() throws -> [UInt8] { try document.word { Language.vietnamese.text($0) } }

    /// The bytes of a workbook with its tables.
    package func workbook() throws -> [UInt8] {
        try ComposedWorkbook(report, plan: plan.name) { Language.vietnamese.text($0) }.bytes()
    }

    /// - Throws: `InvalidInput` where the template names a field or part that the report does not have.
    init(_ data: ReportData, by template: NamedTemplate) throws {
        let fields = ReportFields(data).values
        let read = try ReportTemplate(
            template.text,
            name: template.name,
            fields: Set(fields.keys),
            parts: Set(ReportParts.all.keys)
        )
        let report = ComposedReport(data, by: read, fields)
        plan = data.plan
        passages = read.passages
        written = data.written
        self.fields = fields
        self.report = report
        document = Self.document(report, data)
    }

    private static func text(_ key: String, _ values: [String: String] = [:]) -> String {
        Language.vietnamese.text(Message(key, values))
    }

    private static func document(_ report: ComposedReport, _ data: ReportData) -> OfficialDocument {
        let setting = data.setting
        let mark: [OfficialBlock] = report.isIllustrative ? [.basis(text("composed.illustrative"))] : []
        // A letter's symbol names the body and the drafting unit; a report's, its kind and the body.
        let body = setting.symbol?.split(separator: "-").first.map(String.init) ?? ""
        let archive = setting.archive.map { text("letter.archive_unit", ["unit": $0]) } ?? text("letter.archive")
        return OfficialDocument(
            superior: data.sender.superior,
            issuer: data.sender.issuer,
            number: OfficialNumber(symbol: body.isEmpty ? "BC-" : "BC-\(body)"),
            place: setting.place,
            day: nil,
            kind: .named(title: text("composed.name"), about: report.about),
            addressees: addressees(report, data),
            body: mark + report.body.map(block),
            signature: OfficialSignature(titles: setting.titles, name: setting.signatory ?? ""),
            recipients: [text("letter.as_above")] + setting.copies + [archive],
            annexes: report.annexes.enumerated().map { index, annex in
                OfficialAnnex(
                    name: text("composed.annex", ["number": roman(index + 1)]),
                    title: annex.title,
                    reference: text("composed.annex_reference"),
                    isLandscape: annex.isLandscape,
                    body: annex.body.map(block)
                )
            }
        )
    }

    private static func addressees(_ report: ComposedReport, _ data: ReportData) -> [String] {
        switch report.report {
        case .quarterly: [data.recipient ?? data.owner]
        case .annual: [text("composed.leadership_of", ["owner": data.owner])]
        }
    }

    private static func block(_ block: ReportBlock) -> OfficialBlock {
        switch block {
        case .heading(let level, let runs): .heading(level, runs.map(\.text).joined())
        case .paragraph(let runs): .paragraph(runs.map(\.text).joined())
        case .chart(let chart): .chart(chart)
        case .table(let table):
            .table(
                OfficialTable(
                    columns: table.columns.map { OfficialColumn($0.title, share: $0.share, centred: $0.isCentred) },
                    rows: table.rows.map { $0.map(\.text) }
                )
            )
        }
    }

    /// I to X; annexes are few.
    private static func roman(_ number: Int) -> String {
        let numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"]
        return numerals.indices.contains(number - 1) ? numerals[number - 1] : String(number)
    }
}
