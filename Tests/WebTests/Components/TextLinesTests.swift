import Testing

@testable import Web

@Suite struct TextLinesTests {
    private static let name = "Xây dựng và triển khai hệ thống giám sát, cảnh báo sớm nguy cơ mất an toàn thông tin"

    @Test func `words are broken where a line is full, and none is lost`() {
        let lines = TextLines.broken(Self.name, width: 200, fontSize: 12, most: 9)

        #expect(lines.joined(separator: " ") == Self.name)
        #expect(lines.count > 2)
        for line in lines { #expect(TextWidth.estimate(line, fontSize: 12) <= 200) }
    }

    @Test(arguments: [1, 2])
    func `what does not fit ends with an ellipsis within the width`(most: Int) throws {
        let lines = TextLines.broken(Self.name, width: 200, fontSize: 12, most: most)
        let last = try #require(lines.last)

        #expect(lines.count == most && last.hasSuffix("…"))
        #expect(Self.name.hasPrefix(lines.joined(separator: " ").dropLast()))
        #expect(TextWidth.estimate(last, fontSize: 12) <= 200)
    }

    @Test func `what fits stays as it is`() {
        #expect(TextLines.broken("Tập huấn", width: 200, fontSize: 12, most: 1) == ["Tập huấn"])
        #expect(TextLines.broken("", width: 200, fontSize: 12, most: 2).isEmpty)
    }
}
