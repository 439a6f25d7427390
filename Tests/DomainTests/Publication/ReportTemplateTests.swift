import Domain
import Testing

@Suite struct ReportTemplateTests {
    private func read(_ text: String) throws(InvalidInput) -> ReportTemplate {
        try ReportTemplate(text, name: "mau.txt", fields: ["ky", "nv"], parts: ["bang"])
    }

    @Test func `lines are headings, paragraphs with fields, parts and annexes`() throws {
        let template = try read(
            """
            // Nothing of this is said.
            # I. KẾT QUẢ [ky]

            Có [nv] nhiệm vụ trong [ky].
            {bang}
            === ngang: SỐ LIỆU
            {bang}
            === GHI CHÚ
            ## Chữ
            """
        )

        #expect(
            template.lines == [
                .heading(1, [.words("I. KẾT QUẢ "), .field("ky")]),
                .paragraph([.words("Có "), .field("nv"), .words(" nhiệm vụ trong "), .field("ky"), .words(".")]),
                .part("bang"),
            ]
        )
        #expect(template.annexes.map(\.title) == ["SỐ LIỆU", "GHI CHÚ"])
        #expect(template.annexes.map(\.isLandscape) == [true, false])
        #expect(template.annexes.map(\.lines) == [[.part("bang")], [.heading(2, [.words("Chữ")])]])
    }

    @Test func `each unknown field and part and each open bracket is named with its line and what there is`() throws {
        let refused = #expect(throws: InvalidInput.self) {
            try read("Có [nhiem_vu] và [nv]\n{bieu}\n\nTrong [ky")
        }

        let problems = try #require(refused?.problems)
        #expect(problems.allSatisfy { $0.field == "mau.txt" })
        let keys = ["template.unknown_field", "template.unknown_part", "template.open_bracket"]
        #expect(problems.map(\.message.key) == keys)
        #expect(problems.map { $0.message.values["line"] } == ["1", "2", "4"])
        #expect(problems[0].message.values["read"] == "[nhiem_vu]")
        #expect(problems[0].message.values["known"] == "[ky], [nv]")
        #expect(problems[1].message.values["known"] == "{bang}")
    }

    @Test func `a passage takes the paragraphs below it, up to a line of another kind`() throws {
        let template = try read(
            """
            @mo_dau Mở đầu
            Kỳ [ky].
            Có [nv] nhiệm vụ.
            # I. A
            @trong Để trống
            {bang}
            Không thuộc đoạn nào.
            === PHỤ LỤC
            @cuoi Lời cuối
            Hết.
            """
        )

        #expect(
            template.passages == [
                ReportPassage(name: "mo_dau", title: "Mở đầu", standard: "Kỳ [ky].\nCó [nv] nhiệm vụ."),
                ReportPassage(name: "trong", title: "Để trống", standard: ""),
                ReportPassage(name: "cuoi", title: "Lời cuối", standard: "Hết."),
            ]
        )
        #expect(
            template.lines == [
                .passage("mo_dau"), .heading(1, [.words("I. A")]), .passage("trong"), .part("bang"),
                .paragraph([.words("Không thuộc đoạn nào.")]),
            ]
        )
        #expect(template.annexes.map(\.lines) == [[.passage("cuoi")]])
    }

    @Test(arguments: ["@", "@mo_dau", "@Mo dau", "@mở Mở", "@hai Hai\n@hai Hai nữa"])
    func `a passage without a name or title, or named twice, is refused`(text: String) {
        let refused = #expect(throws: InvalidInput.self) { try read(text) }

        #expect(refused?.problems.map(\.message.key) == ["template.passage_unnamed"])
    }
}
