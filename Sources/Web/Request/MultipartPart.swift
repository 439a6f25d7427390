/// One part of a multipart form: a field or a file.
struct MultipartPart {
    /// Name and value where the part is no file; nil where it is one, or no text.
    let field: (String, String)?
    /// The file; nil where the part is none.
    let file: UploadedFile?

    /// Reads the head and the content of a part; nil where the head is none.
    init?(_ bytes: ArraySlice<UInt8>) {
        let head = bytes.prefix(MultipartForm.longestHead)
        guard let end = MultipartForm.find([13, 10, 13, 10], in: head, from: head.startIndex),
            let text = String(validating: head[..<end], as: UTF8.self)
        else { return nil }
        let lines = text.split(separator: "\r\n")
        guard let disposition = lines.first(where: { $0.lowercased().hasPrefix("content-disposition:") }) else {
            return nil
        }
        let parameters = Self.parameters(String(disposition.drop { $0 != ";" }))
        guard let name = parameters["name"] else { return nil }
        let content = bytes[(end + 4)...]
        if let file = parameters["filename"] {
            self.file = UploadedFile(field: name, name: Self.lastPart(file), content: Array(content))
            field = nil
        } else {
            guard content.count <= MultipartForm.longestField else { return nil }
            file = nil
            field = String(validating: content, as: UTF8.self).map { (name, $0) }
        }
    }

    /// `; name="a"; filename="b.xlsx"`: quoted values, in which browsers write `%22`, `%0D` and `%0A` (WHATWG).
    private static func parameters(_ text: String) -> [String: String] {
        var found: [String: String] = [:]
        var rest = text[...]
        while let semicolon = rest.firstIndex(of: ";") {
            rest = rest[rest.index(after: semicolon)...].drop { $0 == " " }
            guard let equals = rest.firstIndex(of: "=") else { return found }
            let name = rest[..<equals].lowercased()
            rest = rest[rest.index(after: equals)...]
            guard rest.first == "\"" else { continue }
            let value = rest.dropFirst().prefix { $0 != "\"" }
            rest = rest[value.endIndex...].dropFirst()
            if found[name] == nil { found[name] = String(value).replacing("%22", with: "\"") }
        }
        return found
    }

    /// A name without folders, as some browsers send them, and without signs that are no text; at most 200 characters.
    private static func lastPart(_ name: String) -> String {
        let last = name.split { $0 == "/" || $0 == "\\" }.last ?? ""
        return String(last.filter { !$0.isNewline && $0.unicodeScalars.allSatisfy { $0.value >= 32 } }.suffix(200))
    }
}
