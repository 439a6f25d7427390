import Domain

extension ReportFormWorkbook {
    /// As wide as an upright page takes where the standard font is missing and another, wider one counts; three parts as high
    /// as the page.
    private static let (partWidth, partHeight) = (72.0, 180.0)

    /// Parts II to IV: a heading, a hint and one wide cell each; a hidden column marks the cells machines read.
    func writeParts(to sheet: SheetWriter) {
        sheet.text("\(form.organisationName), \(periodName)", row: 0, column: 1, CellStyle(isWrapped: false))
        sheet.text(word("fill_yellow"), row: 1, column: 1, .line)
        var row = 3
        for part in ReportFormPart.allCases {
            let isCompulsory = part.isCompulsory(form.period.asksFor)
            let heading = shared(Message("report.part_\(part.number)"))
            let must = isCompulsory ? " (\(word("compulsory")))" : ""
            sheet.text(heading + must, row: row, column: 1, CellStyle(isBold: true, isWrapped: false, size: 13))
            sheet.fit(row: row, [], least: 20)
            sheet.text(shared(Message("report.hint_\(part.rawValue)")), row: row + 1, column: 1, .line)
            write(part, to: sheet, at: row + 2)
            row += 4
        }
        sheet.layUpright(widths: [4, Self.partWidth], footer: footer)
        sheet.hide(column: 0)
        sheet.select(row: 5, column: 1)
        sheet.protect()
    }

    private func write(_ part: ReportFormPart, to sheet: SheetWriter, at row: Int) {
        let said = part.text(of: form.narratives)
        let remark = remark(on: part.rawValue)
        sheet.text(FormMark.of(part.rawValue), row: row, column: 0)
        sheet.fit(row: row, [(said, Self.partWidth)], least: Self.partHeight)
        var style = CellStyle.input(isNumber: false, isFaulty: remark != nil)
        style.isMiddle = false
        style.size = 12
        write(said, to: sheet, row, 1, style)
        let most = Narratives.longest
        let fault = word("check_part", ["most": String(most)])
        sheet.check(CellCheck(rule: .length(most), title: word("sheet_parts"), fault: fault), row: row, column: 1)
        if let remark { sheet.comment(remark, author: word("author"), row: row, column: 1) }
    }
}
