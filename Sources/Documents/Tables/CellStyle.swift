/// How a cell of a written workbook looks.
struct CellStyle: Hashable {
    /// What a cell is filled with.
    enum Fill: UInt32 {
        /// A heading.
        case head = 0xF4F6F9
        /// To be filled in.
        case input = 0xFFFBE6
        /// To be mended.
        case faulty = 0xFDE3E1
        /// Not to be filled in.
        case void = 0xE9ECF1
    }

    var isBold = false
    var isHead = false
    var isItalic = false
    var isWrapped = true
    var isRight = false
    var isCentred = false
    /// True where the text stands in the middle of a high row.
    var isMiddle = false
    /// False where wrapped text has no lines around it.
    var isFramed = true
    /// True where a protected sheet lets the cell be changed.
    var isUnlocked = false
    var size = 11.0
    var fill: Fill?
    /// An Excel number format; nil: general.
    var numberFormat: String?

    static let text = CellStyle()
    static let head = CellStyle(isBold: true, isHead: true, fill: .head)
    static let group = CellStyle(isBold: true, isWrapped: false)
    static let title = CellStyle(isBold: true, isWrapped: false, size: 14)
    static let line = CellStyle(isItalic: true, isWrapped: false)

    static func number(_ format: String) -> CellStyle { CellStyle(isRight: true, numberFormat: format) }

    /// A cell to be filled in.
    static func input(isNumber: Bool, isFaulty: Bool) -> CellStyle {
        CellStyle(isRight: isNumber, isMiddle: true, isUnlocked: true, fill: isFaulty ? .faulty : .input)
    }
}
