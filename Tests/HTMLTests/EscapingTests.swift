import Testing

@testable import HTML

@Suite struct EscapingTests {
    @Test(arguments: [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("Bưu chính & Viễn thông", "Bưu chính &amp; Viễn thông"),
        ("\"a\" 'b'", "&quot;a&quot; &#39;b&#39;"),
        ("dòng\n\tmột", "dòng\n\tmột"),
        ("a\u{0}b\u{8}c\u{7F}", "abc"),
        ("&lt;", "&amp;lt;"),
        ("", ""),
        ("≥ 80%", "≥ 80%"),
    ])
    func `text is escaped`(typed: String, written: String) {
        let markup = p { typed }

        #expect(markup.string == "<p>\(written)</p>")
    }

    @Test func `a value cannot leave its attribute`() {
        let markup = input(.name("x"), .value("\" onfocus=\"alert(1)"))

        #expect(markup.string == #"<input name="x" value="&quot; onfocus=&quot;alert(1)">"#)
    }

    @Test func `data and aria values are escaped`() {
        let markup = td(.data("label", "<b>"), .aria("label", "a\"b")) { "1" }

        #expect(markup.string == #"<td data-label="&lt;b&gt;" aria-label="a&quot;b">1</td>"#)
    }

    @Test func `a text in a drawing is escaped`() {
        let markup = SVG.text(.x(1), .y(2)) { "> 80% <x>" }

        #expect(markup.string == #"<text x="1" y="2">&gt; 80% &lt;x&gt;</text>"#)
    }

    @Test func `a literal is text as well`() {
        let markup: Markup = "<i>"

        #expect(markup.string == "&lt;i&gt;")
    }
}
