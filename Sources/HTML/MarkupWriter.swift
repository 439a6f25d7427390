/// Writes markup into one buffer; the only place where characters are escaped.
struct MarkupWriter {
    /// What was written.
    private(set) var bytes: [UInt8]

    /// An empty buffer with room for so many bytes.
    init(capacity: Int) {
        bytes = []
        bytes.reserveCapacity(capacity)
    }

    /// A buffer that goes on after a fragment; without a copy where nobody else holds the fragment.
    init(continuing markup: consuming Markup) {
        switch markup.form {
        case .written(let written): bytes = written
        case .text(let text):
            bytes = []
            bytes.reserveCapacity(2 * text.utf8.count + 32)
            write(escaping: text)
        }
    }

    /// Puts tags around everything written so far, without another buffer: the opening tag is written behind and then
    /// moved to the front.
    mutating func wrap(in name: StaticString, _ attributes: [Attribute]) {
        let length = bytes.count
        open(name, attributes)
        let tag = bytes.count - length
        bytes.withUnsafeMutableBufferPointer { buffer in
            guard length > 0, let start = buffer.baseAddress else { return }
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: tag) { aside in
                guard let kept = aside.baseAddress else { return }
                kept.initialize(from: start + length, count: tag)
                (start + tag).update(from: start, count: length)
                start.update(from: kept, count: tag)
            }
        }
        close(name)
    }

    /// What was written, as a fragment.
    var markup: Markup { Markup(.written(bytes)) }

    mutating func write(_ markup: Markup) {
        switch markup.form {
        case .text(let text): write(escaping: text)
        case .written(let written): bytes.append(contentsOf: written)
        }
    }

    /// Text of the program itself; never of a person.
    mutating func write(verbatim text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// A number of a drawing, with at most one decimal place; a hundredth of a pixel is never seen.
    mutating func write(number value: Double) {
        guard value.isFinite, value.magnitude < 1_000_000 else { return bytes.append(UInt8(ascii: "0")) }
        let tenths = Int((value * 10).rounded())
        if tenths < 0 { bytes.append(UInt8(ascii: "-")) }
        write(digitsOf: tenths.magnitude / 10)
        guard tenths % 10 != 0 else { return }
        bytes.append(UInt8(ascii: "."))
        write(digitsOf: tenths.magnitude % 10)
    }

    mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
        bytes.append(UInt8(ascii: "<"))
        write(verbatim: name)
        for attribute in attributes { write(attribute) }
        bytes.append(UInt8(ascii: ">"))
    }

    mutating func close(_ name: StaticString) {
        write(verbatim: "</")
        write(verbatim: name)
        bytes.append(UInt8(ascii: ">"))
    }

    private mutating func write(digitsOf number: UInt) {
        if number > 9 { write(digitsOf: number / 10) }
        bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
    }

    private mutating func write(_ attribute: Attribute) {
        switch attribute.form {
        case .absent: break
        case .group(let attributes): for attribute in attributes { write(attribute) }
        case .flag(let name): begin("", name)
        case .value(let name, let value): write("", name, value)
        case .prefixed(let prefix, let name, let value): write(prefix, name, value)
        case .numbers(let numbers):
            for (name, value) in numbers {
                begin("", name)
                write(verbatim: "=\"")
                write(number: value)
                bytes.append(UInt8(ascii: "\""))
            }
        }
    }

    private mutating func begin(_ prefix: StaticString, _ name: StaticString) {
        bytes.append(UInt8(ascii: " "))
        write(verbatim: prefix)
        write(verbatim: name)
    }

    private mutating func write(_ prefix: StaticString, _ name: StaticString, _ value: String) {
        begin(prefix, name)
        write(verbatim: "=\"")
        write(escaping: value)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Right in text and in quoted attribute values alike. Control characters that HTML does not allow are dropped.
    private mutating func write(escaping text: String) {
        var text = text
        text.withUTF8 { source in
            var start = 0
            for index in source.indices where Self.isSpecial(source[index]) {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<index]))
                if let entity = Self.entity(source[index]) { write(verbatim: entity) }
                start = index + 1
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start...]))
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
