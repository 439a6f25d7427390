import Domain

/// A document of WordprocessingML (.docx) in Vietnamese and Times New Roman. The same value gives the same bytes.
package struct WordDocument: Sendable, Hashable {
    /// What a word processor shows as its title.
    package let title: String
    /// The size of text that says nothing else, in points.
    package let size: Double
    /// Its sections; at least one, each on pages of its own.
    package let sections: [WordSection]

    /// A document.
    package init(title: String, size: Double, sections: [WordSection]) {
        self.title = title
        self.size = size
        self.sections = sections
    }

    /// The file; throws where libzip makes none.
    package func bytes() throws -> [UInt8] {
        let (numberings, charts) = (numberings, charts)
        var archive = ZipWriter()
        archive.add("[Content_Types].xml", WordParts.contentTypes(headers: numberings.count + 1, charts: charts.count))
        archive.add("_rels/.rels", WordParts.packageRelations)
        archive.add("docProps/core.xml", WordParts.properties(title: title))
        archive.add("word/document.xml", WordBody(numberings: numberings).part(of: sections))
        archive.add(
            "word/_rels/document.xml.rels",
            WordParts.relations(headers: numberings.count + 1, charts: charts.count)
        )
        archive.add("word/styles.xml", WordParts.styles(size: size))
        archive.add("word/settings.xml", WordParts.settings)
        // The first one is empty: it stands on first pages that show no number.
        archive.add("word/header0.xml", WordParts.header(size: nil))
        for (index, size) in numberings.enumerated() {
            archive.add("word/header\(index + 1).xml", WordParts.header(size: size))
        }
        for (index, chart) in charts.enumerated() {
            archive.add("word/charts/chart\(index + 1).xml", WordChartPart(chart).part)
        }
        return try archive.bytes()
    }

    /// The charts in the order of the text.
    private var charts: [ReportChart] {
        sections.flatMap(\.blocks).compactMap { block in
            if case .chart(let chart) = block { chart.chart } else { nil }
        }
    }

    /// The sizes page numbers are printed in, each once.
    private var numberings: [Double] {
        sections.reduce(into: []) { sizes, section in
            let size = section.page.numbering.size
            if !sizes.contains(size) { sizes.append(size) }
        }
    }
}
