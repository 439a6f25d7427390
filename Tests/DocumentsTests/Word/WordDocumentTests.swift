import Testing

@testable import Documents

@Suite struct WordDocumentTests {
    private static func page(isLandscape: Bool = false) -> WordPage {
        WordPage(
            isLandscape: isLandscape,
            top: .millimetres(20),
            bottom: .millimetres(20),
            left: .millimetres(30),
            right: .millimetres(15),
            header: .millimetres(10),
            numbering: WordNumbering(size: 13, isHiddenOnFirst: true, restarts: isLandscape)
        )
    }

    private static func document(_ blocks: [WordBlock]) -> WordDocument {
        WordDocument(title: "Thử", size: 14, sections: [WordSection(page: page(), blocks: blocks)])
    }

    /// The events of the main part: elements as `<name value`, texts as they are.
    private static func events(_ document: WordDocument) throws -> [String] {
        let archive = try ZipArchive(document.bytes())
        let events = XMLEvents()
        var found: [String] = []
        events.onStart = { name, attributes in
            found.append("<" + name + (attributes["w:val"].map { " " + $0 } ?? ""))
        }
        events.onEnd = { found.append("/" + $0) }
        events.onText = { found.append($0) }
        try events.parse("word/document.xml", of: archive)
        return found
    }

    @Test func `the same document gives the same bytes`() throws {
        let document = Self.document([.paragraph(WordParagraph([WordRun("Kính gửi: Cục Viễn thông")]))])

        #expect(try document.bytes() == document.bytes())
    }

    /// U+FFFE, which no literal may hold and XML allows nowhere.
    private static let noncharacter = String(decoding: [0xFFFE] as [UInt16], as: UTF16.self)

    @Test(arguments: [
        ("Cục <A> & \"B\"", "Cục <A> & \"B\""), ("a\u{0}b\u{7}c\u{1B}d\u{7F}e\u{9F}f", "abcdef"),
        ("x" + WordDocumentTests.noncharacter + "yz", "xyz"), ("Đắk Lắk: ậ ữ ợ", "Đắk Lắk: ậ ữ ợ"),
    ])
    func `whatever is typed arrives as text or not at all`(typed: String, read: String) throws {
        let events = try Self.events(Self.document([.paragraph(WordParagraph([WordRun(typed)]))]))

        #expect(events.filter { $0.count == 1 || !($0.hasPrefix("<") || $0.hasPrefix("/")) }.joined() == read)
    }

    @Test func `line feeds and tabs become breaks and tabs`() throws {
        let events = try Self.events(Self.document([.paragraph(WordParagraph([WordRun("một\nhai\tba")]))]))

        #expect(events.contains("<br"))
        #expect(events.contains("<tab"))
    }

    @Test func `tables that meet stay two, and a paragraph follows the last one`() throws {
        let cell = WordCell([.paragraph(WordParagraph([WordRun("1")]))])
        let table = WordBlock.table(
            WordTable(columns: [.points(100)], rows: [WordRow([cell], isHead: true)], hasBorders: true)
        )

        let events = try Self.events(Self.document([table, table]))

        let tables = events.enumerated().filter { $0.element == "/tbl" }.map(\.offset)
        #expect(tables.count == 2)
        #expect(tables.allSatisfy { events[$0 + 1] == "<p" })
        #expect(events.filter { $0 == "<tblHeader" }.count == 2)
        #expect(events.filter { $0 == "<cantSplit" }.count == 2)
    }

    @Test func `sections have their own paper, headings a level, bookmarks a name`() throws {
        let heading = WordParagraph([WordRun("Phụ lục")], style: .heading(1), bookmark: "phu_luc")
        let document = WordDocument(
            title: "Thử",
            size: 14,
            sections: [
                WordSection(page: Self.page(), blocks: [.paragraph(WordParagraph([WordRun("Chính")]))]),
                WordSection(page: Self.page(isLandscape: true), blocks: [.paragraph(heading)]),
            ]
        )

        let events = try Self.events(document)

        #expect(events.filter { $0 == "<sectPr" }.count == 2)
        #expect(events.filter { $0 == "<pgNumType" }.count == 1)
        #expect(events.contains("<pStyle Heading1"))
        #expect(events.contains("<bookmarkStart"))
        #expect(Self.page(isLandscape: true).textWidth.twips > Self.page().textWidth.twips)
    }

    @Test(arguments: [(12.7, 720), (20.0, 1134), (0.0, 0)])
    func `millimetres are counted in twentieths of a point`(length: Double, twips: Int) {
        #expect(WordLength.millimetres(length).twips == twips)
    }
}
