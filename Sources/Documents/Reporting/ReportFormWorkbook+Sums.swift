import Domain

extension ReportFormWorkbook {
    private static let plain = CellStyle(isMiddle: true)

    /// The heads of the columns that show contributors' sums; none where nobody contributes.
    var sumHeads: [String] {
        guard form.hasSums else { return [] }
        return ["sum_numerator", "sum_denominator", "sum_value", "sum_coverage"].map { word($0) }
    }

    /// The contributors' sum beside the input cells, as numbers that can be copied, and how many are in it.
    func writeSum(of row: ReportFormRow, to sheet: SheetWriter, _ line: Int, _ column: Int) {
        guard let sum = row.contributed else {
            for offset in sumHeads.indices { sheet.text("", row: line, column: column + offset, Self.plain) }
            return
        }
        for (offset, number) in [sum.numerator, sum.denominator, sum.value].enumerated() {
            let unit = offset == 2 ? row.rule.unit : .count
            if let number {
                let format = NumberPicture.of(number, unit: unit, comparison: .equal)
                let style = CellStyle(isRight: true, isMiddle: true, numberFormat: format)
                sheet.number(number, row: line, column: column + offset, style)
            } else {
                sheet.text("", row: line, column: column + offset, Self.plain)
            }
        }
        let covered = "\(sum.coverage.counted)/\(sum.coverage.expected)"
        sheet.text(covered, row: line, column: column + 3, CellStyle(isCentred: true, isMiddle: true))
    }
}
