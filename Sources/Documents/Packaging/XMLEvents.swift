import CExpat

/// Reads XML as a stream of events; a document type declaration is refused, so entities cannot expand.
final class XMLEvents {
    /// An element begins: its name without prefix, and its attributes, which last as long as the call.
    var onStart: (String, XMLAttributes) -> Void = { _, _ in }
    /// An element ends.
    var onEnd: (String) -> Void = { _ in }
    /// Text; one run may come in several pieces.
    var onText: (String) -> Void = { _ in }
    private var refused = false
    private var depth = 0
    private static let deepest = 100
    private var parser: XML_Parser?

    /// Sends the events of a whole document; throws `PackageFault.notXML` where it is not well-formed or not allowed.
    func parse(_ bytes: [UInt8], member: String) throws(PackageFault) {
        try parse(member) { take throws(PackageFault) in
            // The closure of `withUnsafeBytes` cannot throw a typed error.
            let taken = bytes.withUnsafeBytes { piece in Result { () throws(PackageFault) in try take(piece) } }
            try taken.get()
        }
    }

    /// Sends the events of a member of an archive while it is unpacked, so that it is never whole in memory; throws as
    /// above, or what the archive throws.
    func parse(_ member: String, of archive: ZipArchive) throws(PackageFault) {
        try parse(member) { take throws(PackageFault) in try archive.stream(member, take) }
    }

    private func parse(
        _ member: String,
        _ feed: ((UnsafeRawBufferPointer) throws(PackageFault) -> Void) throws(PackageFault) -> Void
    ) throws(PackageFault) {
        guard let parser = XML_ParserCreate(nil) else { throw .notXML(member, line: 1) }
        defer { XML_ParserFree(parser) }
        self.parser = parser
        defer { self.parser = nil }
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        install(on: parser)
        try feed { piece throws(PackageFault) in try take(piece, isLast: false, member) }
        try take(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true, member)
    }

    private func take(_ piece: UnsafeRawBufferPointer, isLast: Bool, _ member: String) throws(PackageFault) {
        let text = piece.bindMemory(to: CChar.self).baseAddress
        guard XML_Parse(parser, text, Int32(piece.count), isLast ? 1 : 0) == XML_STATUS_OK, !refused else {
            throw .notXML(member, line: Int(XML_GetCurrentLineNumber(parser)))
        }
    }

    private func install(on parser: XML_Parser) {
        XML_SetElementHandler(
            parser,
            { data, name, attributes in
                guard let name, let events = XMLEvents.from(data) else { return }
                events.start(String(cString: name), attributes)
            },
            { data, name in
                guard let name, let events = XMLEvents.from(data) else { return }
                events.depth -= 1
                events.onEnd(XMLEvents.local(String(cString: name)))
            }
        )
        XML_SetCharacterDataHandler(parser) { data, text, length in
            guard let text, let events = XMLEvents.from(data) else { return }
            let bytes = UnsafeRawBufferPointer(start: text, count: Int(length))
            events.onText(String(decoding: bytes, as: UTF8.self))
        }
        XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in XMLEvents.from(data)?.refuse() }
    }

    private func start(_ name: String, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
        depth += 1
        guard depth <= Self.deepest else { return refuse() }
        onStart(Self.local(name), XMLAttributes(attributes))
    }

    private func refuse() {
        refused = true
        if let parser { XML_StopParser(parser, XML_Bool(XML_FALSE)) }
    }

    private static func from(_ data: UnsafeMutableRawPointer?) -> XMLEvents? {
        data.map { Unmanaged<XMLEvents>.fromOpaque($0).takeUnretainedValue() }
    }

    private static func local(_ name: String) -> String {
        name.utf8.lastIndex(of: UInt8(ascii: ":")).map { String(name[name.index(after: $0)...]) } ?? name
    }
}
