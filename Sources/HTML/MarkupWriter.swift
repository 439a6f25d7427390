/// Writes markup into one buffer.
struct MarkupWriter {
    /// What was written.
    private(set) var bytes: [UInt8]

    /// The least room for a fragment of several parts, so that small ones are moved once at most.
    private static let leastRoom = 256

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
            bytes.reserveCapacity(text.utf8.count + Self.leastRoom)
            write(escaping: text)
        }
    }

    /// An element with nothing but text in it.
    init(_ name: StaticString, _ attributes: [Attribute], around text: String) {
        var text = text
        let size = MarkupSize.tags(name, attributes)
        bytes = text.withUTF8 { text in
            let count = size.opening + MarkupSize.escaped(text) + size.closing
            return [UInt8](unsafeUninitializedCapacity: count) { buffer, written in
                var cursor = MarkupCursor(buffer)
                cursor.open(name, attributes)
                cursor.write(escaping: text)
                cursor.close(name)
                written = cursor.count
            }
        }
    }

    /// What was written, as a fragment.
    var markup: Markup { Markup(.written(bytes)) }

    /// Puts tags around everything written so far, without another buffer where this one has the room.
    mutating func wrap(in name: StaticString, _ attributes: [Attribute]) {
        let length = bytes.count
        let size = MarkupSize.tags(name, attributes)
        extend(by: size.opening + size.closing)
        bytes.withUnsafeMutableBufferPointer { buffer in
            guard let start = buffer.baseAddress else { return }
            (start + size.opening).update(from: start, count: length)
            var opening = MarkupCursor(UnsafeMutableBufferPointer(rebasing: buffer[..<size.opening]))
            opening.open(name, attributes)
            var closing = MarkupCursor(UnsafeMutableBufferPointer(rebasing: buffer[(size.opening + length)...]))
            closing.close(name)
        }
    }

    /// Puts a tag behind what was written.
    mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
        append(MarkupSize.tags(name, attributes).opening) { $0.open(name, attributes) }
    }

    mutating func write(_ markup: Markup) {
        switch markup.form {
        case .text(let text): write(escaping: text)
        case .written(let written):
            makeRoom(for: written.count)
            bytes.append(contentsOf: written)
        }
    }

    /// Text of the program itself; never of a person.
    mutating func write(verbatim text: StaticString) {
        append(text.utf8CodeUnitCount) { $0.write(verbatim: text) }
    }

    /// A number of a drawing.
    mutating func write(number value: Double) {
        append(MarkupSize.number(value)) { $0.write(number: value) }
    }

    private mutating func write(escaping text: String) {
        var text = text
        text.withUTF8 { text in append(MarkupSize.escaped(text)) { $0.write(escaping: text) } }
    }

    private mutating func append(_ count: Int, _ write: (inout MarkupCursor) -> Void) {
        let length = bytes.count
        extend(by: count)
        bytes.withUnsafeMutableBufferPointer { buffer in
            var cursor = MarkupCursor(UnsafeMutableBufferPointer(rebasing: buffer[length...]))
            write(&cursor)
        }
    }

    private mutating func extend(by count: Int) {
        makeRoom(for: count)
        bytes.append(contentsOf: repeatElement(0, count: count))
    }

    private mutating func makeRoom(for count: Int) {
        let wanted = bytes.count + count
        if wanted > bytes.capacity { bytes.reserveCapacity(max(2 * wanted, Self.leastRoom)) }
    }
}
