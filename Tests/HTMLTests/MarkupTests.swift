import Testing

@testable import HTML

extension Markup {
    var string: String { String(decoding: bytes(), as: UTF8.self) }
}

@Suite struct MarkupTests {
    private struct Mark: Component {
        let word: String
        var markup: Markup { strong { word } }
    }

    @Test func `a fragment with every kind of statement`() {
        let rows = ["1.1", "1.10"]
        let absent: String? = nil
        let isLate = true

        let markup = ul(.class("a", nil, "b"), .id(nil)) {
            for row in rows { li { row } }
            if isLate { li { Mark(word: "quá hạn") } } else { li { "đúng hạn" } }
            absent
            [Markup.text("x"), br()]
        }

        #expect(
            markup.string
                == #"<ul class="a b"><li>1.1</li><li>1.10</li><li><strong>quá hạn</strong></li>x<br></ul>"#
        )
    }

    @Test func `flags are written only where they hold`() {
        let markup = input(.type("checkbox"), .checked(true), .disabled(false), .required(), .when(false, .name("n")))

        #expect(markup.string == #"<input type="checkbox" checked required>"#)
    }

    @Test func `a document begins with its doctype`() {
        let page = html(.lang("vi")) { body { "Tiến độ" } }

        #expect(
            String(decoding: page.document(), as: UTF8.self)
                == #"<!doctype html><html lang="vi"><body>Tiến độ</body></html>"#
        )
    }

    @Test func `parts are joined with a separator between them only`() {
        let markup = Markup.joined([a(.href("/a")) { "a" }, .text("b"), .text("c")], by: ", ")

        #expect(markup.string == #"<a href="/a">a</a>, b, c"#)
    }

    @Test(arguments: [
        (1.0, "1"), (1.04, "1"), (1.05, "1.1"), (-0.25, "-0.3"), (-0.04, "0"), (12.34, "12.3"), (.nan, "0"), (1e9, "0"),
    ])
    func `a drawing's numbers have one decimal place`(value: Double, written: String) {
        #expect(Attribute.number(value) == written)
    }

    @Test func `a path is its commands`() {
        var commands = PathCommands(through: [(0, 1.5), (2, 3)])
        commands.close()

        #expect(SVG.path(.d(commands)).string == #"<path d="M0 1.5L2 3Z"></path>"#)
    }

    @Test(arguments: [
        (Markup.empty, true), ("", true), (.sequence([.empty, ""]), true), ("a", false), (br(), false),
    ])
    func `an empty fragment is known`(markup: Markup, isEmpty: Bool) {
        #expect(markup.isEmpty == isEmpty)
    }
}
