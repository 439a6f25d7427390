import Testing

@testable import HTML

@Suite struct MarkupSizeTests {
    private static let texts = [
        "", "a", "Tiến độ", "<&>\"'", "a\u{0}\u{7F}b", "\t\r\n", String(repeating: "&ê", count: 700),
    ]
    private static let numbers: [Double] = [
        0, 1, -1, 0.04, 0.05, -0.04, 9.96, 10, 99.95, -123_456.7, 999_999.9, 1e9, .nan,
    ]

    @Test(arguments: texts)
    func `a text takes the bytes that were measured`(text: String) {
        var text = text
        let (measured, written) = text.withUTF8 { text in
            let measured = MarkupSize.escaped(text)
            return (measured, Self.written(in: measured + 8) { $0.write(escaping: text) })
        }

        #expect(measured == written)
    }

    @Test(arguments: numbers)
    func `a number takes the bytes that were measured`(number: Double) {
        let measured = MarkupSize.number(number)

        #expect(measured == Self.written(in: measured + 8) { $0.write(number: number) })
    }

    @Test(arguments: texts)
    func `tags take the bytes that were measured`(text: String) {
        let attributes: [Attribute] = [
            .class(text), .id(nil), .hidden(true), .data("label", text), .aria("label", text), .none, .x(1.25), .y(-3),
            .all([.name(text), .when(true, .value(text), .checked(false))]),
        ]

        let size = MarkupSize.tags("text", attributes)

        #expect(size.opening == Self.written(in: size.opening + 8) { $0.open("text", attributes) })
        #expect(size.closing == Self.written(in: size.closing + 8) { $0.close("text") })
    }

    private static func written(in room: Int, _ write: (inout MarkupCursor) -> Void) -> Int {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { buffer in
            buffer.initialize(repeating: 0)
            var cursor = MarkupCursor(buffer)
            write(&cursor)
            return cursor.count
        }
    }
}
