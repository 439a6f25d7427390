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
}
