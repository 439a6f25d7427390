import Domain
import Foundation
import Testing

@Suite struct SearchWordsTests {
    private static let texts = [
        "Tỷ lệ hộ gia đình được phủ mạng Internet băng rộng cáp quang", "Phát triển hạ tầng số", "Đô thị thông minh",
        "Cục Viễn thông", "Trung tâm “Chuyển đổi số” quốc gia", "Quyết định 749/QĐ-TTg", "Cục Viễn thông số 2",
        "Thống kê 12345 điểm", "Đào tạo, bồi dưỡng lãnh đạo doanh nghiệp",
    ]
    private static let folded = FoldedTexts(texts.map(TextFolding.fold))

    private static func found(_ typed: String, _ spelling: Spelling = .asTyped) -> [String] {
        folded.places(of: SearchWords(typed), spelling).map { texts[$0] }
    }

    @Test(arguments: [
        ("do thi", [2]), ("ĐÔ THỊ", [2]), ("Đô thị".decomposedStringWithCanonicalMapping, [2]), ("đo thí", [2]),
        ("thi do", [2]), ("thong", [2, 3, 6, 7]), ("thong vien", [3, 6]), ("vien th", [3, 6]), ("ien", []),
        ("chuyen doi so", [4]), ("“chuyển", [4]), ("749/qd-ttg", [5]), ("749", [5]), ("qd ttg", [5]), ("internet", [0]),
        ("cap quang (bang rong)", [0]), ("mang di dong", []), ("", []), ("  ,. ", []), ("%", []), ("_", []),
    ])
    func `all words are found without marks, in any order, each at the beginning of a word`(
        typed: String,
        places: [Int]
    ) {
        #expect(Self.found(typed) == places.map { Self.texts[$0] })
    }

    @Test func `the text that is what was typed comes first`() {
        #expect(Self.found("cuc vien thong") == ["Cục Viễn thông", "Cục Viễn thông số 2"])
        #expect(Self.found("viễn thông cục số") == ["Cục Viễn thông số 2"])
        let texts = FoldedTexts(["mang so 2", "mang so", "so mang"])
        #expect(texts.places(of: SearchWords("Mạng số"), .asTyped) == [1, 0, 2])
    }

    @Test(arguments: [
        ("vien thogn", [3, 6]), ("vien thng", [3, 6]), ("vien thoong", [3, 6]), ("vienthong", []),
        ("vein thong", [3, 6]),
        ("chuyn doi so", [4]), ("intrenet", [0]), ("imterrnet", [0]), ("imtarrnet", []), ("doanh nghiep", [8]),
        ("doamh nghipe", [8]), ("12346", []), ("1234", [7]), ("cux vien thong", []), ("do thi thong mimh", [2]),
    ])
    func `slips are forgiven, one from four letters and two from eight, none in numbers`(typed: String, places: [Int]) {
        #expect(Self.found(typed, .withSlips) == places.map { Self.texts[$0] })
    }

    @Test(arguments: [
        ("thogn", 1, true), ("thong", 0, true), ("thog", 1, true), ("hotng", 1, false), ("hotng", 2, true),
    ])
    func `neighbours that changed places are one slip`(word: String, most: Int, isNear: Bool) {
        #expect(TypingSlip.isNear(Array(word.utf8), Array("thong".utf8), within: most) == isNear)
    }

    @Test(arguments: [("abc", 0), ("abcd", 1), ("abcdefg", 1), ("abcdefgh", 2), ("abc1", 0), ("2025", 0)])
    func `how many slips a word may hold hangs on its letters`(word: String, slips: Int) {
        #expect(TypingSlip.allowed(in: Array(word.utf8)) == slips)
    }

    @Test func `a word that is known as typed may not differ, unless nothing else is found`() {
        let texts = FoldedTexts(["cuc vien thong", "dien thong minh", "vien thang", "thap vien"])

        #expect(texts.places(of: SearchWords("vien thogn"), .withSlips) == [0])
        #expect(texts.places(of: SearchWords("dienn thong"), .withSlips) == [1])
        // Both words are known, but not together: then both may differ.
        #expect(texts.places(of: SearchWords("dien thang"), .withSlips) == [0, 1, 2])
    }

    @Test func `no more than eight words are looked at`() {
        #expect(SearchWords("a b c d e f g h i j").words.count == SearchWords.most)
        #expect(SearchWords("Thống kê").folded == "thong ke")
    }
}
