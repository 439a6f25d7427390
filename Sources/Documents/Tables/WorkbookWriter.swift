import CXlsxWriter
import Domain
import Foundation

/// Writes one workbook through libxlsxwriter, which needs a temporary file.
final class WorkbookWriter {
    private let workbook: UnsafeMutablePointer<lxw_workbook>
    private let file: URL
    private let font: String?
    private var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]
    private var isClosed = false

    /// - Parameter font: the font of every cell; nil: the library's own.
    init(
        title: String,
        subject: String,
        company: String,
        createdAt: Instant,
        font: String? = nil
    ) throws(WorkbookFault) {
        self.font = font
        var folder = Array((FileManager.default.temporaryDirectory.path + "/tiendo-XXXXXX").utf8CString)
        guard mkdtemp(&folder) != nil else { throw WorkbookFault(description: "mkdtemp failed") }
        let path = String(decoding: folder.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        file = URL(filePath: path).appending(path: "report.xlsx")
        guard let workbook = workbook_new(file.path) else { throw WorkbookFault(description: "workbook_new failed") }
        self.workbook = workbook
        var properties = lxw_doc_properties()
        let texts = [strdup(title), strdup(subject), strdup(company)]
        defer { texts.forEach { free($0) } }
        properties.title = texts[0]
        properties.subject = texts[1]
        properties.company = texts[2]
        properties.created = time_t(createdAt.milliseconds / 1000)
        workbook_set_properties(workbook, &properties)
    }

    deinit {
        if !isClosed { workbook_close(workbook) }
        try? FileManager.default.removeItem(at: file.deletingLastPathComponent())
    }

    /// A new sheet; the name is cut to Excel's 31 characters and freed of the signs Excel forbids.
    func sheet(_ name: String) throws(WorkbookFault) -> SheetWriter {
        let allowed = String(name.filter { !"[]:*?/\\'".contains($0) }.prefix(31))
        guard let sheet = workbook_add_worksheet(workbook, allowed) else {
            throw WorkbookFault(description: "no worksheet \(allowed)")
        }
        return SheetWriter(sheet: sheet, workbook: self)
    }

    /// Ends the workbook and gives its bytes; nothing can be written afterwards.
    func bytes() throws -> [UInt8] {
        isClosed = true
        let outcome = workbook_close(workbook)
        guard outcome == LXW_NO_ERROR else {
            throw WorkbookFault(description: String(cString: lxw_strerror(outcome)))
        }
        return try [UInt8](Data(contentsOf: file))
    }

    /// The format of a style, made once.
    func format(_ style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
        if let format = formats[style] { return format }
        guard let format = workbook_add_format(workbook) else { return nil }
        format_set_font_size(format, style.size)
        let height = style.isMiddle ? LXW_ALIGN_VERTICAL_CENTER : LXW_ALIGN_VERTICAL_TOP
        format_set_align(format, UInt8(height.rawValue))
        if style.isBold { format_set_bold(format) }
        if style.isItalic { format_set_italic(format) }
        if style.isWrapped { format_set_text_wrap(format) }
        if style.isRight { format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue)) }
        if style.isCentred { format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue)) }
        if let font { format_set_font_name(format, font) }
        if let number = style.numberFormat { format_set_num_format(format, number) }
        if let fill = style.fill { format_set_bg_color(format, fill.rawValue) }
        if style.isUnlocked { format_set_unlocked(format) }
        if style.isHead || (style.isWrapped && style.isFramed) {
            let isStrong = style.isHead || style.isUnlocked
            format_set_border(format, UInt8((isStrong ? LXW_BORDER_THIN : LXW_BORDER_HAIR).rawValue))
            format_set_border_color(format, 0x9AA5B1)
        }
        formats[style] = format
        return format
    }
}
