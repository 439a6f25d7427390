/// Writes pieces of markup one behind the other into room that was measured before (`MarkupSize`); the only place where
/// characters are escaped.
struct MarkupCursor {
    private let room: UnsafeMutableBufferPointer<UInt8>
    /// How many bytes were written.
    private(set) var count = 0

    init(_ room: UnsafeMutableBufferPointer<UInt8>) {
        self.room = room
    }

    mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
        write(UInt8(ascii: "<"))
        write(verbatim: name)
        for attribute in attributes { write(attribute) }
        write(UInt8(ascii: ">"))
    }

    mutating func close(_ name: StaticString) {
        write(UInt8(ascii: "<"))
        write(UInt8(ascii: "/"))
        write(verbatim: name)
        write(UInt8(ascii: ">"))
    }

    mutating func write(verbatim text: StaticString) {
        write(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func write(escaping text: UnsafeBufferPointer<UInt8>) {
        guard MarkupEscape.isNeeded(in: text) else { return write(text) }
        for byte in text {
            if let entity = MarkupEscape.entity(byte) { write(verbatim: entity) } else { write(byte) }
        }
    }

    /// A number of a drawing, with at most one decimal place; a hundredth of a pixel is never seen.
    mutating func write(number value: Double) {
        guard let tenths = Self.tenths(value) else { return write(UInt8(ascii: "0")) }
        if tenths < 0 { write(UInt8(ascii: "-")) }
        write(digitsOf: tenths.magnitude / 10)
        guard tenths % 10 != 0 else { return }
        write(UInt8(ascii: "."))
        write(digitsOf: tenths.magnitude % 10)
    }

    /// A number in tenths; nil where it cannot be drawn, which is written as 0.
    static func tenths(_ value: Double) -> Int? {
        value.isFinite && value.magnitude < 1_000_000 ? Int((value * 10).rounded()) : nil
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
                write(UInt8(ascii: "\""))
            }
        }
    }

    private mutating func write(_ prefix: StaticString, _ name: StaticString, _ value: String) {
        begin(prefix, name)
        write(verbatim: "=\"")
        var value = value
        value.withUTF8 { write(escaping: $0) }
        write(UInt8(ascii: "\""))
    }

    private mutating func begin(_ prefix: StaticString, _ name: StaticString) {
        write(UInt8(ascii: " "))
        write(verbatim: prefix)
        write(verbatim: name)
    }

    private mutating func write(digitsOf number: UInt) {
        if number > 9 { write(digitsOf: number / 10) }
        write(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
    }

    // Never outside the room, whatever was measured: a pointer would not say so in a release build.

    private mutating func write(_ byte: UInt8) {
        guard count < room.count else { return }
        room[count] = byte
        count += 1
    }

    private mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count <= room.count - count, let target = room.baseAddress, let source = bytes.baseAddress
        else { return }
        (target + count).initialize(from: source, count: bytes.count)
        count += bytes.count
    }
}
