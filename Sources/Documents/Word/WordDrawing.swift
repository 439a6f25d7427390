import Domain

/// Writes where a chart stands in the text: a drawing in a line of its own, with its words for who does not see it.
struct WordDrawing {
    private static let namespace = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
    /// English metric units in a twentieth of a point.
    private static let unitsPerTwip = 635
    private let chart: WordChart
    private let number: Int

    /// - Parameter number: which chart of the document it is, from 1.
    init(_ chart: WordChart, number: Int) {
        self.chart = chart
        self.number = number
    }

    func write(_ xml: inout XMLText) {
        let (width, height) = (Self.units(chart.width), Self.units(chart.height))
        xml.element("w:drawing") { xml in
            let edges: [(StaticString, String)] = [("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")]
            xml.element("wp:inline", [("xmlns:wp", Self.namespace)] + edges) { xml in
                xml.element("wp:extent", [("cx", width), ("cy", height)])
                xml.element("wp:effectExtent", [("l", "0"), ("t", "0"), ("r", "0"), ("b", "0")])
                xml.element(
                    "wp:docPr",
                    [("id", String(number)), ("name", chart.chart.title), ("descr", chart.chart.words)]
                )
                xml.element("wp:cNvGraphicFramePr")
                xml.element("a:graphic", [("xmlns:a", WordChartPart.drawingNamespace)]) { xml in
                    xml.element("a:graphicData", [("uri", WordChartPart.namespace)]) { xml in
                        xml.element(
                            "c:chart",
                            [("xmlns:c", WordChartPart.namespace), ("r:id", WordChartPart.id(number))]
                        )
                    }
                }
            }
        }
    }

    private static func units(_ length: WordLength) -> String { String(length.twips * unitsPerTwip) }
}
