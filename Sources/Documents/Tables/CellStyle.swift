/// How a cell of a written workbook looks.
struct CellStyle: Hashable {
    var isBold = false
    var isHead = false
    var isItalic = false
    var isWrapped = true
    var isRight = false
    var size = 11.0
    /// An Excel number format; nil: general.
    var numberFormat: String?

    static let text = CellStyle()
    static let head = CellStyle(isBold: true, isHead: true)
    static let group = CellStyle(isBold: true, isWrapped: false)
    static let title = CellStyle(isBold: true, isWrapped: false, size: 14)
    static let line = CellStyle(isItalic: true, isWrapped: false)

    static func number(_ format: String) -> CellStyle { CellStyle(isRight: true, numberFormat: format) }
}
