import CExpat

/// Reads XML as a stream of events; a document type declaration is refused, so entities cannot expand.
final class XMLEvents {
    /// An element begins: its name without prefix, and its attributes, with their prefixes.
    var onStart: (String, [String: String]) -> Void = { _, _ in }
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
        guard let parser = XML_ParserCreate(nil) else { throw .notXML(member, line: 1) }
        defer { XML_ParserFree(parser) }
        self.parser = parser
        defer { self.parser = nil }
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        install(on: parser)
        let status = bytes.withUnsafeBytes { buffer in
            XML_Parse(parser, buffer.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count), 1)
        }
        guard status == XML_STATUS_OK, !refused else {
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
        var values: [String: String] = [:]
        var index = 0
        while let attributes, let key = attributes[index], let value = attributes[index + 1] {
            values[String(cString: key)] = String(cString: value)
            index += 2
        }
        onStart(Self.local(name), values)
    }

    private func refuse() {
        refused = true
        if let parser { XML_StopParser(parser, XML_Bool(XML_FALSE)) }
    }

    private static func from(_ data: UnsafeMutableRawPointer?) -> XMLEvents? {
        data.map { Unmanaged<XMLEvents>.fromOpaque($0).takeUnretainedValue() }
    }

    private static func local(_ name: String) -> String {
        name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
    }
}
