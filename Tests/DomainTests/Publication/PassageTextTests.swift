import Domain
import Testing

@Suite struct PassageTextTests {
    private static let fields: Set<String> = ["ky", "1.6", "1.6 muc_tieu"]

    private func problems(_ text: String) -> [InputProblem] {
        PassageText.problems(in: text, field: "ket", fields: Self.fields)
    }

    @Test func `lines are paragraphs in which brackets name fields`() {
        #expect(
            PassageText.paragraphs(of: "Kỳ [ky]: [1.6]\n\n  [1.6 muc_tieu] là đích  ") == [
                [.words("Kỳ "), .field("ky"), .words(": "), .field("1.6")],
                [.field("1.6 muc_tieu"), .words(" là đích")],
            ]
        )
    }

    @Test func `what is tidied is one form of Unicode with line feeds and no space around`() {
        #expect(PassageText.tidied("  a\r\nb\rTie\u{302}\u{301}n \n") == "a\nb\nTiến")
    }

    @Test(arguments: [
        ("Kỳ [ky] đạt [1.6]", []), ("[kỳ]", ["template.unknown_field"]),
        ("[1.66]\n[ky", ["template.unknown_field", "template.open_bracket"]), ("", []),
    ])
    func `unknown fields and open brackets are named by line`(text: String, keys: [String]) {
        let problems = problems(text)

        #expect(problems.map(\.message.key) == keys)
        #expect(problems.allSatisfy { $0.field == "ket" })
        if keys.count == 2 { #expect(problems.map { $0.message.values["line"] } == ["1", "2"]) }
    }

    @Test func `of the fields only those that are words are listed`() {
        #expect(problems("[x]").first?.message.values["known"] == "[ky]")
    }

    @Test(arguments: [(20_000, 0), (20_001, 1)])
    func `a passage has twenty thousand characters at most`(count: Int, faults: Int) {
        #expect(problems(String(repeating: "ố", count: count)).count == faults)
    }

    @Test func `numbers that somebody typed are told apart from those of fields`() {
        let text = "Đạt [1.6] ở 34 tỉnh, tăng 12,5% so với 2024. Chi 1.250.000 đồng."

        #expect(PassageText.typedNumbers(in: text) == ["34", "12,5%", "2024", "1.250.000"])
    }
}
