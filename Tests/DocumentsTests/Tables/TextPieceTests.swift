import Testing

@testable import Documents

@Suite struct TextPieceTests {
    static let sentence = "Tỷ lệ hồ sơ trực tuyến toàn trình tăng đều theo kịch bản đã giao. "
    static let texts: [String] = [
        "", "Tăng đều.", String(repeating: sentence, count: 100), String(repeating: sentence + "\n", count: 100),
        String(repeating: "\n", count: 90), String(repeating: "ứ", count: 20_000),
        "  " + String(repeating: "a  b\n\n", count: 200) + "\n ", String(repeating: " ", count: 4_000),
        String(repeating: sentence, count: 60) + "\n\n" + String(repeating: "-", count: 3_000) + "\n" + sentence,
    ]

    @Test(arguments: texts)
    func `pieces joined are the text, and none is higher than asked`(text: String) {
        let pieces = TextPiece.all(of: text, width: 72, whole: 26, most: 16)

        #expect(TextPiece.joined(pieces) == text)
        #expect(pieces.allSatisfy { TextPiece.lines(of: $0.text, width: 72) <= (pieces.count == 1 ? 26 : 16) })
        #expect(pieces.map { $0.joint == nil } == pieces.indices.map { $0 == 0 })
    }

    @Test(arguments: [(26, 1), (27, 2), (32, 2), (33, 3)])
    func `a text stays whole as long as a row can hold it`(example: (lines: Int, pieces: Int)) {
        let text = Array(repeating: "Một dòng", count: example.lines).joined(separator: "\n")

        #expect(TextPiece.all(of: text, width: 72, whole: 26, most: 16).count == example.pieces)
    }

    @Test func `capitals take more room than small letters`() {
        let small = String(repeating: "đề nghị bộ ", count: 60)

        let lines = TextPiece.lines(of: small, width: 72)
        #expect(TextPiece.lines(of: small.uppercased(), width: 72) > lines)
        #expect(TextPiece.lines(of: "ĐỀ NGHỊ", width: 72) == 1)
    }

    @Test func `a long line is broken between words`() {
        let pieces = TextPiece.all(of: String(repeating: "tám ký tự ", count: 400), width: 72, whole: 26, most: 16)

        #expect(pieces.dropFirst().allSatisfy { $0.joint == .blank })
        #expect(
            pieces.dropLast().allSatisfy {
                $0.text.hasSuffix("tám") || $0.text.hasSuffix("ký") || $0.text.hasSuffix("tự")
            }
        )
    }
}
