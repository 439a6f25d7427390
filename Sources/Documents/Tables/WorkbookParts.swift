/// The parts of a workbook that its sheets share: where they are, texts and number formats.
struct WorkbookParts {
    /// Name and path of each sheet, in order.
    private(set) var sheets: [(name: String, path: String)] = []
    /// Texts that cells name by number.
    private(set) var texts: [String] = []
    /// What the numbers of cells with a style mean, by style number.
    private(set) var formats: [NumberFormat] = []
    /// True where day 0 is 1904-01-01.
    private(set) var countsFrom1904 = false

    init(_ archive: ZipArchive) throws(PackageFault) {
        let root = try Self.relations(of: "", in: archive)
        let workbook = root.first { $0.type == "officeDocument" }?.target ?? "xl/workbook.xml"
        if workbook.hasPrefix("word/") || archive.has("word/document.xml") { throw .wordDocument }
        if workbook.hasSuffix(".bin") { throw .binaryWorkbook }
        guard let bytes = try archive.read(workbook) else {
            throw archive.has("content.xml") ? .openDocument : .missing(workbook)
        }
        let relations = try Self.relations(of: workbook, in: archive)
        try readWorkbook(bytes, member: workbook, relations)
        if let path = relations.first(where: { $0.type == "sharedStrings" })?.target, let bytes = try archive.read(path)
        {
            texts = try SharedTexts.read(bytes, member: path)
        }
        if let path = relations.first(where: { $0.type == "styles" })?.target, let bytes = try archive.read(path) {
            formats = try NumberFormat.read(bytes, member: path)
        }
    }

    private mutating func readWorkbook(
        _ bytes: [UInt8],
        member: String,
        _ relations: [(id: String, type: String, target: String)]
    ) throws(PackageFault) {
        var found: [(name: String, path: String)] = []
        var from1904 = false
        let events = XMLEvents()
        events.onStart = { element, attributes in
            if element == "workbookPr" { from1904 = ["1", "true"].contains(attributes["date1904"] ?? "") }
            guard element == "sheet", let name = attributes["name"],
                let id = attributes.qualified("id"),
                let relation = relations.first(where: { $0.id == id && $0.type == "worksheet" })
            else { return }
            found.append((name, relation.target))
        }
        try events.parse(bytes, member: member)
        sheets = found
        countsFrom1904 = from1904
    }

    /// The relations of a part: id, last word of the type, and the target as a path from the archive's root.
    private static func relations(
        of part: String,
        in archive: ZipArchive
    ) throws(PackageFault) -> [(id: String, type: String, target: String)] {
        let slash = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
        let folder = String(part[..<slash])
        let path = "\(folder)_rels/\(part[slash...]).rels"
        guard let bytes = try archive.read(path) else { return [] }
        var found: [(id: String, type: String, target: String)] = []
        let events = XMLEvents()
        events.onStart = { element, attributes in
            guard element == "Relationship", let id = attributes["Id"], let type = attributes["Type"],
                let target = attributes["Target"], attributes["TargetMode"] != "External"
            else { return }
            let last = type.split(separator: "/").last.map(String.init) ?? type
            found.append((id, last, resolve(target, from: folder)))
        }
        try events.parse(bytes, member: path)
        return found
    }

    private static func resolve(_ target: String, from folder: String) -> String {
        if target.hasPrefix("/") { return String(target.dropFirst()) }
        var parts = folder.split(separator: "/").map(String.init)
        for piece in target.split(separator: "/") where piece != "." {
            if piece == ".." { _ = parts.popLast() } else { parts.append(String(piece)) }
        }
        return parts.joined(separator: "/")
    }
}
