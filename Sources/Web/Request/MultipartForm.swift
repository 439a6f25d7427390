import HTTPTypes

/// A `multipart/form-data` body (RFC 7578): fields, and the files that were chosen.
///
/// Strict: what browsers and curl send is read, everything else is refused. No library for it resolves for this package.
struct MultipartForm: Sendable, Equatable {
    /// The most parts a body may have.
    static let mostParts = 100
    /// The longest head of a part, in bytes.
    static let longestHead = 4096
    /// The longest field that is no file, in bytes.
    static let longestField = 262_144

    /// The fields that are no files, in order.
    let fields: Form
    /// The files in order; one that was not chosen is left out.
    let files: [UploadedFile]

    /// Reads a body; nil where it is no such form or breaks a limit.
    ///
    /// - Parameter type: the header `Content-Type` with its boundary.
    init?(_ body: [UInt8], type: String) {
        guard let boundary = Self.boundary(type) else { return nil }
        let delimiter = Array("\r\n--\(boundary)".utf8)
        let opening = delimiter.dropFirst(2)
        guard body.starts(with: opening) else { return nil }
        var rest = body[opening.count...]
        var fields: [(String, String)] = []
        var files: [UploadedFile] = []
        while !Self.isEnd(rest) {
            guard fields.count + files.count < Self.mostParts, rest.starts(with: [13, 10]),
                let end = Self.find(delimiter, in: rest, from: rest.startIndex + 2),
                let part = MultipartPart(rest[(rest.startIndex + 2)..<end])
            else { return nil }
            if let file = part.file {
                if !file.name.isEmpty || !file.content.isEmpty { files.append(file) }
            } else {
                guard let field = part.field else { return nil }
                fields.append(field)
            }
            rest = rest[(end + delimiter.count)...]
        }
        self.fields = Form(fields)
        self.files = files
    }

    /// `--`, and at most a line break behind it.
    private static func isEnd(_ rest: ArraySlice<UInt8>) -> Bool { rest.starts(with: [0x2D, 0x2D]) }

    /// The boundary of a type, quoted or not; nil where there is none or it has signs that none may have (RFC 2046).
    private static func boundary(_ type: String) -> String? {
        let parameters = type.split(separator: ";").dropFirst().map { $0.trimmingPrefix(while: { $0 == " " }) }
        guard let parameter = parameters.first(where: { $0.lowercased().hasPrefix("boundary=") }) else { return nil }
        let text = parameter.dropFirst("boundary=".count).filter { $0 != "\"" }
        let allowed = text.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "<") }
        return (1...70).contains(text.utf8.count) && allowed ? String(text) : nil
    }

    /// Where a delimiter begins; the first byte is looked for before the rest is compared.
    static func find(_ delimiter: [UInt8], in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
        guard start <= bytes.endIndex else { return nil }
        return bytes.withUnsafeBufferPointer { buffer in
            let offset = start - bytes.startIndex
            guard buffer.count - offset >= delimiter.count else { return nil }
            var index = offset
            while index <= buffer.count - delimiter.count {
                if buffer[index] == delimiter[0] {
                    var matched = 1
                    while matched < delimiter.count, buffer[index + matched] == delimiter[matched] { matched += 1 }
                    if matched == delimiter.count { return bytes.startIndex + index }
                }
                index += 1
            }
            return nil
        }
    }
}
