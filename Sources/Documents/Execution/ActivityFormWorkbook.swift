package import Domain

/// The file of a lead's part as an XLSX workbook: a cover, the activities, and a hidden sheet for machines.
///
/// Cells to be filled in are unlocked and checked by the sheet itself. Faults, where there are any, stand as comments on their
/// cells and as a list on the cover.
package struct ActivityFormWorkbook {
    let form: ActivityForm
    let faults: [FormFault]
    let text: (Message) -> String

    static let headRow = 3
    static let markRow = 4
    /// The first row of activities.
    static let firstRow = 5

    /// - Parameters:
    ///   - faults: what is to be mended in the values the form holds.
    ///   - text: the sentence of a message in the unit's language.
    package init(_ form: ActivityForm, faults: [FormFault] = [], text: @escaping (Message) -> String) {
        self.form = form
        self.faults = faults
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
        writeActivities(to: try workbook.sheet(word("sheet_activities")))
        writeIdentity(to: try workbook.sheet("tiendo"))
        cover.activate()
        return try workbook.bytes()
    }

    var title: String { word("title", ["code": form.task.code.text]) }
    /// What stands below each printed page.
    var footer: String { "\(form.organisationName), \(title)" }

    func word(_ key: String, _ values: [String: String] = [:]) -> String {
        text(Message("activity_form.\(key)", values))
    }

    private func writeIdentity(to sheet: SheetWriter) {
        for (row, member) in form.identity.members.enumerated() {
            sheet.text(FormMark.of(member.name), row: row, column: 0)
            sheet.text(member.value, row: row, column: 1)
        }
        sheet.protect()
        sheet.hide()
    }

    private func writeCover(to sheet: SheetWriter) {
        sheet.text(form.organisationName, row: 0, column: 0, CellStyle(isBold: true, isWrapped: false, size: 12))
        sheet.text(title, row: 2, column: 0, CellStyle(isBold: true, isWrapped: false, size: 18))
        sheet.fit(row: 2, [], least: 28)
        var row = 4
        for (name, value) in facts {
            sheet.text(name, row: row, column: 0, CellStyle(isBold: true, isFramed: false, size: 12))
            sheet.text(value, row: row, column: 1, CellStyle(isFramed: false, size: 12))
            sheet.fit(row: row, [(name, 26), (value, 105)], least: 21)
            row += 1
        }
        if !faults.isEmpty { row = writeFaults(to: sheet, from: row + 1) }
        sheet.text(word("how"), row: row + 1, column: 0, CellStyle(isBold: true, isWrapped: false, size: 14))
        for (index, step) in steps.enumerated() {
            let line = row + 2 + index
            sheet.merge("\(index + 1). \(step)", row: line, columns: 0...1, CellStyle(isFramed: false, size: 12))
            sheet.fit(row: line, [(step, 150)], least: 21)
        }
        sheet.lay(widths: [28, 104], footer: footer)
        sheet.protect()
    }

    private var facts: [(String, String)] {
        let window = ["from": form.task.window.lowerBound.printed, "to": form.task.window.upperBound.printed]
        let others = form.others.map { "\($0.label): \($0.name)" }.joined(separator: "\n")
        return [
            (word("task"), "\(form.task.code) \(form.task.name)"), (word("part"), form.organisationName),
            (word("plan"), form.planName), (word("window"), word("window_span", window)),
            (word("units"), form.units.map(\.name).joined(separator: "\n")), (word("others"), others),
        ].filter { !$0.1.isEmpty }
    }

    private var steps: [String] {
        [
            word("how_rows", ["sheet": word("sheet_activities"), "most": String(ActivityForm.mostRows)]),
            word("how_days"), word("how_weights"), word("how_dependencies"), word("how_money"), word("how_upload"),
        ]
    }

    /// Lists the faults; gives the row below the list.
    private func writeFaults(to sheet: SheetWriter, from first: Int) -> Int {
        let counted = word("faults", ["count": String(faults.count)])
        sheet.text(counted, row: first, column: 0, CellStyle(isBold: true, isWrapped: false, size: 13, fill: .faulty))
        for (offset, fault) in faults.enumerated() {
            let said = text(fault.message)
            sheet.text(fault.place, row: first + 1 + offset, column: 0)
            sheet.text(said, row: first + 1 + offset, column: 1)
            sheet.fit(row: first + 1 + offset, [(fault.place, 24), (said, 96)])
        }
        return first + 1 + faults.count
    }
}
