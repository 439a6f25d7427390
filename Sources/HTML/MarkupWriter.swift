/// Writes markup into one buffer; the only place where characters are escaped.
struct MarkupWriter: ~Copyable {
    private var start: UnsafeMutablePointer<UInt8>
    private var count = 0
    private var capacity = 65_536

    init() {
        start = .allocate(capacity: capacity)
    }

    deinit {
        start.deallocate()
    }

    /// What was written.
    var bytes: [UInt8] { [UInt8](UnsafeBufferPointer(start: start, count: count)) }

    mutating func write(_ markup: Markup) {
        switch markup {
        case .empty: break
        case .text(let text): write(escaping: text)
        case .sequence(let parts): for part in parts { write(part) }
        case .element(let element, let attributes, let content):
            open(element.name, attributes)
            write(content)
            write(verbatim: "</")
            write(verbatim: element.name)
            write(UInt8(ascii: ">"))
        case .void(let element, let attributes): open(element.name, attributes)
        }
    }

    /// Text of the program itself; never of a person.
    mutating func write(verbatim text: StaticString) {
        write(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    private mutating func write(_ byte: UInt8) {
        reserve(1)
        start[count] = byte
        count += 1
    }

    private mutating func write(_ source: UnsafeBufferPointer<UInt8>) {
        guard let first = source.baseAddress else { return }
        reserve(source.count)
        (start + count).update(from: first, count: source.count)
        count += source.count
    }

    @inline(__always)
    private mutating func reserve(_ more: Int) {
        if count + more > capacity { grow(by: more) }
    }

    private mutating func grow(by more: Int) {
        capacity = max(capacity * 2, count + more)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: start, count: count)
        start.deallocate()
        start = larger
    }

    private mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
        write(UInt8(ascii: "<"))
        write(verbatim: name)
        for attribute in attributes { write(attribute) }
        write(UInt8(ascii: ">"))
    }

    private mutating func write(_ attribute: Attribute) {
        switch attribute.form {
        case .absent: break
        case .group(let attributes): for attribute in attributes { write(attribute) }
        case .flag(let name): begin("", name)
        case .value(let name, let value): write("", name, value)
        case .prefixed(let prefix, let name, let value): write(prefix, name, value)
        }
    }

    private mutating func begin(_ prefix: StaticString, _ name: StaticString) {
        write(UInt8(ascii: " "))
        write(verbatim: prefix)
        write(verbatim: name)
    }

    private mutating func write(_ prefix: StaticString, _ name: StaticString, _ value: String) {
        begin(prefix, name)
        write(verbatim: "=\"")
        write(escaping: value)
        write(UInt8(ascii: "\""))
    }

    /// Right in text and in quoted attribute values alike. Control characters that HTML does not allow are dropped.
    private mutating func write(escaping text: String) {
        var text = text
        text.withUTF8 { source in
            var start = 0
            for index in source.indices where Self.isSpecial(source[index]) {
                write(UnsafeBufferPointer(rebasing: source[start..<index]))
                if let entity = Self.entity(source[index]) { write(verbatim: entity) }
                start = index + 1
            }
            write(UnsafeBufferPointer(rebasing: source[start...]))
        }
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        guard byte < 0x40 || byte == 0x7F else { return false }
        return switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"), 0x7F: true
        case 0x09, 0x0A, 0x0D: false
        default: byte < 0x20
        }
    }

    private static func entity(_ byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}
