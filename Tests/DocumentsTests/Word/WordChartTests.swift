import Domain
import Testing

@testable import Documents

/// A chart is a part of the package that the text refers to, with its words for who does not see it.
@Suite struct WordChartTests {
    private static let chart = ReportChart(
        "Chỉ tiêu <theo> nhóm",
        categories: ["1. Hạ tầng", "2. Dịch vụ"],
        parts: [ReportChart.Part("Đạt", .met, counts: [3, 0]), ReportChart.Part("Chậm nhiều", .far, counts: [1, 7])]
    )

    private static func archive(_ charts: Int) throws -> ZipArchive {
        let page = WordPage(
            top: .millimetres(20),
            bottom: .millimetres(20),
            left: .millimetres(30),
            right: .millimetres(15),
            header: .millimetres(10),
            numbering: WordNumbering(size: 13, isHiddenOnFirst: true, restarts: false)
        )
        let blocks = (0..<charts).map { _ in WordBlock.chart(WordChart(chart, width: page.textWidth)) }
        let document = WordDocument(title: "Thử", size: 14, sections: [WordSection(page: page, blocks: blocks)])
        return try ZipArchive(document.bytes())
    }

    /// The elements of a part with one of their attributes: `name value`.
    private static func elements(_ part: String, _ attribute: StaticString, of archive: ZipArchive) throws -> [String] {
        let events = XMLEvents()
        var found: [String] = []
        events.onStart = { name, attributes in
            if let value = attributes[attribute] { found.append("\(name) \(value)") }
        }
        try events.parse(part, of: archive)
        return found
    }

    private static func texts(_ part: String, of archive: ZipArchive) throws -> [String] {
        let events = XMLEvents()
        var found: [String] = []
        events.onText = { found.append($0) }
        try events.parse(part, of: archive)
        return found
    }

    @Test func `each chart is a part of its own, named where the package lists its parts and where the text has it`()
        throws
    {
        let archive = try Self.archive(2)

        let types = try Self.elements("[Content_Types].xml", "PartName", of: archive)
        let targets = try Self.elements("word/_rels/document.xml.rels", "Target", of: archive)
        let references = try Self.elements("word/document.xml", "r:id", of: archive)
        for number in 1...2 {
            #expect(types.contains("Override /word/charts/chart\(number).xml"))
            #expect(targets.contains("Relationship charts/chart\(number).xml"))
            #expect(references.contains { $0.hasSuffix(" chart\(number)") })
        }
        #expect(
            try Self.elements("[Content_Types].xml", "PartName", of: Self.archive(0)).allSatisfy {
                !$0.contains("chart")
            }
        )
    }

    @Test func `its numbers, names and words are in it`() throws {
        let archive = try Self.archive(1)

        let texts = try Self.texts("word/charts/chart1.xml", of: archive).joined(separator: "|")
        let words = try Self.elements("word/document.xml", "descr", of: archive)
        for text in ["1. Hạ tầng", "2. Dịch vụ", "Đạt", "Chậm nhiều", "3", "7"] { #expect(texts.contains(text)) }
        #expect(
            words.first?.hasSuffix(
                "Chỉ tiêu <theo> nhóm. 1. Hạ tầng: Đạt 3, Chậm nhiều 1; 2. Dịch vụ: Chậm nhiều 7."
            ) == true
        )
    }

    @Test func `parts are told apart without colour`() throws {
        let fills = try Self.elements("word/charts/chart1.xml", "prst", of: Self.archive(1))

        #expect(fills.count == 1 && fills[0].hasSuffix("wdUpDiag"))
    }
}
