import Domain

extension ReportFormWorkbook {
    /// As wide as an upright page takes where the standard font is missing and another, wider one counts; three parts as high
    /// as the page.
    private static let (partWidth, partHeight) = (72.0, 180.0)
    /// Lines of a cell of a part that no one row can hold: three of them fill a page.
    private static let pieceLines = 16

    /// Parts II to IV: a heading, a hint and one wide cell each, several where a row cannot hold the text; a hidden column marks
    /// the cells machines read.
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
            row = write(part, to: sheet, from: row + 2) + 1
        }
        sheet.layUpright(widths: [4, Self.partWidth], footer: footer)
        sheet.hide(column: 0)
        sheet.select(row: 5, column: 1)
        sheet.protect()
    }

    /// Writes a part; gives the row below it.
    private func write(_ part: ReportFormPart, to sheet: SheetWriter, from first: Int) -> Int {
        let pieces = TextPiece.all(
            of: part.text(of: form.narratives),
            width: Self.partWidth,
            whole: SheetWriter.mostLines,
            most: Self.pieceLines
        )
        let remark = remark(on: part.rawValue)
        var style = CellStyle.input(isNumber: false, isFaulty: remark != nil)
        style.isMiddle = false
        style.size = 12
        let most = Narratives.longest
        let fault = word("check_part", ["most": String(most)])
        let check = CellCheck(rule: .length(most), title: word("sheet_parts"), fault: fault)
        for (offset, piece) in pieces.enumerated() {
            let row = first + offset
            let mark = piece.joint.map { FormMark.of(part.rawValue, after: $0) } ?? FormMark.of(part.rawValue)
            sheet.text(mark, row: row, column: 0)
            let isOnly = pieces.count == 1
            sheet.fit(row: row, [(piece.text, Self.partWidth)], least: isOnly ? Self.partHeight : 18)
            write(piece.text, to: sheet, row, 1, style)
            sheet.check(check, row: row, column: 1)
        }
        if let remark { sheet.comment(remark, author: word("author"), row: first, column: 1) }
        guard pieces.count > 1 else { return first + 1 }
        sheet.text(word("part_continues"), row: first + pieces.count, column: 1, .line)
        return first + pieces.count + 1
    }
}
