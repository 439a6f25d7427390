/// How many bytes pieces of markup take, exactly: `MarkupCursor` writes just so many.
enum MarkupSize {
    /// The opening tag with its attributes, and the closing one.
    static func tags(_ name: StaticString, _ attributes: [Attribute]) -> (opening: Int, closing: Int) {
        var opening = name.utf8CodeUnitCount + 2
        for attribute in attributes { opening += size(attribute) }
        return (opening, name.utf8CodeUnitCount + 3)
    }

    /// Text with its special characters escaped.
    static func escaped(_ text: UnsafeBufferPointer<UInt8>) -> Int {
        guard MarkupEscape.isNeeded(in: text) else { return text.count }
        return text.reduce(0) { $0 + (MarkupEscape.entity($1)?.utf8CodeUnitCount ?? 1) }
    }

    /// A number of a drawing.
    static func number(_ value: Double) -> Int {
        guard let tenths = MarkupCursor.tenths(value) else { return 1 }
        let whole = digits(tenths.magnitude / 10) + (tenths < 0 ? 1 : 0)
        return tenths % 10 == 0 ? whole : whole + 2
    }

    private static func size(_ attribute: Attribute) -> Int {
        switch attribute.form {
        case .absent: 0
        case .group(let attributes): attributes.reduce(0) { $0 + size($1) }
        case .flag(let name): name.utf8CodeUnitCount + 1
        case .value(let name, let value): name.utf8CodeUnitCount + escaped(value) + 4
        case .prefixed(let prefix, let name, let value):
            prefix.utf8CodeUnitCount + name.utf8CodeUnitCount + escaped(value) + 4
        case .numbers(let numbers): numbers.reduce(0) { $0 + $1.0.utf8CodeUnitCount + number($1.1) + 4 }
        }
    }

    private static func escaped(_ text: String) -> Int {
        var text = text
        return text.withUTF8(escaped)
    }

    private static func digits(_ number: UInt) -> Int {
        var (count, rest) = (1, number / 10)
        while rest > 0 { (count, rest) = (count + 1, rest / 10) }
        return count
    }
}
