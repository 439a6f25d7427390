/// The cover of a form that is filled in as a workbook: what it is, what is wrong with it, how it is filled in.
struct FormCover {
    /// Whose form it is.
    let organisation: String
    /// What it is called.
    let title: String
    /// What stands below the title; nil for nothing.
    var subtitle: String?
    /// What is to be known about it, by name.
    let facts: [(String, String)]
    /// What is wrong with what was filled in, by place.
    let faults: [(place: String, said: String)]
    /// How many faults there are, in words.
    let faultsTitle: String
    /// How many are not listed, in words; nil where all are.
    var moreFaults: String?
    /// The heading of the steps.
    let how: String
    /// How it is filled in.
    let steps: [String]
    /// When it was made, in words; nil where that is not said.
    var madeAt: String?
    /// What stands below each printed page.
    let footer: String

    /// Writes the cover to an empty sheet.
    func write(to sheet: SheetWriter) {
        sheet.text(organisation, row: 0, column: 0, CellStyle(isBold: true, isWrapped: false, size: 12))
        sheet.text(title, row: 2, column: 0, CellStyle(isBold: true, isWrapped: false, size: 18))
        sheet.fit(row: 2, [], least: 28)
        if let subtitle { sheet.text(subtitle, row: 3, column: 0, .line) }
        var row = subtitle == nil ? 4 : 5
        for (name, value) in facts {
            sheet.text(name, row: row, column: 0, CellStyle(isBold: true, isFramed: false, size: 12))
            sheet.text(value, row: row, column: 1, CellStyle(isFramed: false, size: 12))
            sheet.fit(row: row, [(name, 26), (value, 105)], least: 21)
            row += 1
        }
        if !faults.isEmpty { row = writeFaults(to: sheet, from: row + 1) }
        row += 1
        sheet.text(how, row: row, column: 0, CellStyle(isBold: true, isWrapped: false, size: 14))
        sheet.fit(row: row, [], least: 24)
        for (index, step) in steps.enumerated() {
            let line = row + 1 + index
            sheet.merge("\(index + 1). \(step)", row: line, columns: 0...1, CellStyle(isFramed: false, size: 12))
            sheet.fit(row: line, [(step, 150)], least: 21)
        }
        if let madeAt { sheet.text(madeAt, row: row + steps.count + 2, column: 0, CellStyle(isWrapped: false)) }
        sheet.lay(widths: [28, 104], footer: footer)
        sheet.protect()
    }

    /// Lists the faults; gives the row below the list.
    private func writeFaults(to sheet: SheetWriter, from first: Int) -> Int {
        let style = CellStyle(isBold: true, isWrapped: false, size: 13, fill: .faulty)
        sheet.text(faultsTitle, row: first, column: 0, style)
        for (offset, fault) in faults.enumerated() {
            sheet.text(fault.place, row: first + 1 + offset, column: 0)
            sheet.text(fault.said, row: first + 1 + offset, column: 1)
            sheet.fit(row: first + 1 + offset, [(fault.place, 24), (fault.said, 96)])
        }
        guard let moreFaults else { return first + 1 + faults.count }
        sheet.text(moreFaults, row: first + 1 + faults.count, column: 1)
        return first + 2 + faults.count
    }
}
