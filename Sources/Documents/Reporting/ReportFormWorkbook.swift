package import Domain

/// The Phụ lục 01 file as an XLSX workbook: a cover, part I, parts II to IV, and a hidden sheet for machines.
///
/// Input cells are unlocked and checked by the sheet itself, everything else is locked. Faults, where there are any, stand as
/// comments on their cells and as a list on the cover.
package struct ReportFormWorkbook {
    let form: ReportForm
    let faults: [FormFault]
    private let faultCount: Int
    private let text: (Message) -> String

    /// - Parameters:
    ///   - faults: what is to be mended in the values the form holds.
    ///   - count: how many faults there are in all; more than are given where the list was cut.
    ///   - text: the sentence of a message in the unit's language.
    package init(
        _ form: ReportForm,
        faults: [FormFault] = [],
        count: Int? = nil,
        text: @escaping (Message) -> String
    ) {
        self.form = form
        self.faults = faults
        self.faultCount = count ?? faults.count
        self.text = text
    }

    /// The workbook's bytes.
    package func bytes() throws -> [UInt8] {
        let workbook = try WorkbookWriter(
            title: title,
            subject: form.planName,
            company: form.organisationName,
            createdAt: form.madeAt,
            font: "Times New Roman"
        )
        let cover = try workbook.sheet(word("sheet_cover"))
        writeCover(to: cover)
        writeFigures(to: try workbook.sheet(word("sheet_figures")))
        writeParts(to: try workbook.sheet(word("sheet_parts")))
        writeIdentity(to: try workbook.sheet("tiendo"))
        cover.activate()
        return try workbook.bytes()
    }

    /// "Báo cáo kỳ Quý III năm 2025".
    var title: String { word("title", ["period": periodName]) }

    /// The period as people say it; its code where the language has no words for its rule.
    var periodName: String {
        let parts = form.period.code.text.split(separator: "-")
        let key = "period.name_\(parts[parts.count - 1])"
        let name = text(Message(key, ["year": String(parts[0])]))
        return name == key ? form.period.code.text : name
    }

    private func writeIdentity(to sheet: SheetWriter) {
        let members = [("form", ReportFormIdentity.form), ("version", String(ReportFormIdentity.version))]
        for (row, member) in (members + form.identity.members).enumerated() {
            sheet.text(FormMark.of(member.0), row: row, column: 0)
            sheet.text(member.1, row: row, column: 1)
        }
        sheet.protect()
        sheet.hide()
    }

    private func writeCover(to sheet: SheetWriter) {
        let plain = CellStyle(isWrapped: false)
        sheet.text(form.organisationName, row: 0, column: 0, CellStyle(isBold: true, isWrapped: false, size: 12))
        sheet.text(title, row: 2, column: 0, CellStyle(isBold: true, isWrapped: false, size: 18))
        sheet.fit(row: 2, [], least: 28)
        sheet.text(word("subtitle"), row: 3, column: 0, .line)
        var row = 5
        for (name, value) in facts {
            sheet.text(name, row: row, column: 0, CellStyle(isBold: true, isFramed: false, size: 12))
            sheet.text(value, row: row, column: 1, CellStyle(isFramed: false, size: 12))
            sheet.fit(row: row, [(name, 26), (value, 105)], least: 21)
            row += 1
        }
        if faultCount > 0 { row = writeFaults(to: sheet, from: row + 1) }
        row += 1
        sheet.text(word("how"), row: row, column: 0, CellStyle(isBold: true, isWrapped: false, size: 14))
        sheet.fit(row: row, [], least: 24)
        for (index, step) in steps.enumerated() {
            sheet.merge(
                "\(index + 1). \(step)",
                row: row + 1 + index,
                columns: 0...1,
                CellStyle(isFramed: false, size: 12)
            )
            sheet.fit(row: row + 1 + index, [(step, 150)], least: 21)
        }
        sheet.text(word("made_at", ["moment": moment(form.madeAt)]), row: row + steps.count + 2, column: 0, plain)
        sheet.lay(widths: [28, 104], footer: footer)
        sheet.protect()
    }

    private var facts: [(String, String)] {
        let span = ["from": form.period.from.printed, "to": form.period.to.printed]
        let due = text(Message("round.deadline", form.deadline.words))
        var facts = [
            (word("unit"), form.organisationName),
            (word("round"), "\(periodName) (\(text(Message("round.span", span))))"),
            (word("plan"), form.planName),
            (text(Message("round.due")), form.deadline.isExtended ? word("due_extended", ["due": due]) : due),
            (word("asked"), String(form.rows.count)),
        ]
        if form.isIllustrative { facts.append((word("remark"), text(Message("consolidated.illustrative")))) }
        return facts
    }

    private var steps: [String] {
        let compulsory = ReportFormPart.allCases.contains { $0.isCompulsory(form.period.asksFor) }
        let sheets = ["figures": word("sheet_figures"), "parts": word("sheet_parts")]
        return [
            word("how_inputs", sheets), word("how_numbers"), word("how_fraction"), word("how_status"), word("how_jump"),
            word(compulsory ? "how_parts_compulsory" : "how_parts", sheets), word("how_send"),
        ]
    }

    /// Lists the faults; gives the row below the list.
    private func writeFaults(to sheet: SheetWriter, from first: Int) -> Int {
        let counted = word("faults", ["count": String(faultCount)])
        sheet.text(counted, row: first, column: 0, CellStyle(isBold: true, isWrapped: false, size: 13, fill: .faulty))
        for (offset, fault) in faults.enumerated() {
            let said = text(fault.message)
            sheet.text(fault.place, row: first + 1 + offset, column: 0)
            sheet.text(said, row: first + 1 + offset, column: 1)
            sheet.fit(row: first + 1 + offset, [(fault.place, 24), (said, 96)])
        }
        guard faultCount > faults.count else { return first + 1 + faults.count }
        let more = word("more_faults", ["count": String(faultCount - faults.count)])
        sheet.text(more, row: first + 1 + faults.count, column: 1)
        return first + 2 + faults.count
    }

    /// "09:00 ngày 02/10/2025".
    func moment(_ instant: Instant) -> String {
        let clock = instant.clock
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        let time = "\(two(clock.hour)):\(two(clock.minute))"
        return text(Message("date.moment", ["time": time, "day": instant.day.printed]))
    }

    /// What stands below each printed page.
    var footer: String { "\(form.organisationName), \(title)" }

    /// What is wrong with a field, one sentence a line; nil where nothing is.
    func remark(on field: String) -> String? {
        let said = faults.filter { $0.field == field }.map { text($0.message) }
        return said.isEmpty ? nil : said.joined(separator: "\n")
    }

    func word(_ key: String, _ values: [String: String] = [:]) -> String { text(Message("report_form.\(key)", values)) }

    /// A sentence that pages say too.
    func shared(_ message: Message) -> String { text(message) }
}
