import Domain

/// Writes a chart as a part of a package, in DrawingML: bars of parts one behind the other, with their numbers and a key.
struct WordChartPart {
    /// The type of such a part.
    static let contentType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
    /// The namespace of charts.
    static let namespace = "http://schemas.openxmlformats.org/drawingml/2006/chart"
    /// The namespace of drawings.
    static let drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main"

    private static let (categoryAxis, valueAxis) = ("111111111", "222222222")
    private let chart: ReportChart

    init(_ chart: ReportChart) {
        self.chart = chart
    }

    /// The name by which the text refers to a chart.
    static func id(_ number: Int) -> String { "chart\(number)" }

    /// The part.
    var part: [UInt8] {
        var xml = XMLText()
        let names: [(StaticString, String)] = [
            ("xmlns:c", Self.namespace), ("xmlns:a", Self.drawingNamespace),
        ]
        xml.element("c:chartSpace", names) { xml in
            xml.element("c:roundedCorners", [("val", "0")])
            xml.element("c:chart") { xml in
                title(&xml)
                xml.element("c:autoTitleDeleted", [("val", "0")])
                xml.element("c:plotArea") { xml in
                    xml.element("c:layout")
                    bars(&xml)
                    categoryAxis(&xml)
                    valueAxis(&xml)
                }
                xml.element("c:legend") { xml in
                    xml.element("c:legendPos", [("val", "b")])
                    xml.element("c:overlay", [("val", "0")])
                }
                xml.element("c:plotVisOnly", [("val", "1")])
            }
            xml.element("c:spPr") { xml in
                xml.element("a:solidFill") { $0.element("a:srgbClr", [("val", "FFFFFF")]) }
                xml.element("a:ln") { $0.element("a:noFill") }
            }
            text(size: 1000, isBold: false, &xml)
        }
        return xml.bytes
    }

    private func title(_ xml: inout XMLText) {
        xml.element("c:title") { xml in
            xml.element("c:tx") { xml in
                xml.element("c:rich") { xml in
                    xml.element("a:bodyPr")
                    xml.element("a:p") { xml in
                        xml.element("a:pPr") { properties("a:defRPr", size: 1200, isBold: true, &$0) }
                        xml.element("a:r") { xml in
                            properties("a:rPr", size: 1200, isBold: true, &xml)
                            xml.element("a:t") { $0.text(chart.title) }
                        }
                    }
                }
            }
            xml.element("c:overlay", [("val", "0")])
        }
    }

    private func bars(_ xml: inout XMLText) {
        xml.element("c:barChart") { xml in
            xml.element("c:barDir", [("val", "bar")])
            xml.element("c:grouping", [("val", "stacked")])
            xml.element("c:varyColors", [("val", "0")])
            for (index, part) in chart.parts.enumerated() { series(part, index, &xml) }
            xml.element("c:gapWidth", [("val", "45")])
            xml.element("c:overlap", [("val", "100")])
            xml.element("c:axId", [("val", Self.categoryAxis)])
            xml.element("c:axId", [("val", Self.valueAxis)])
        }
    }

    private func series(_ part: ReportChart.Part, _ index: Int, _ xml: inout XMLText) {
        let column = Self.letter(index + 1)
        let last = chart.categories.count + 1
        xml.element("c:ser") { xml in
            xml.element("c:idx", [("val", String(index))])
            xml.element("c:order", [("val", String(index))])
            xml.element("c:tx") { texts("Sheet1!$\(column)$1", [part.name], &$0) }
            xml.element("c:spPr") { xml in
                fill(part.tone, &xml)
                xml.element("a:ln", [("w", "6350")]) { xml in
                    xml.element("a:solidFill") { $0.element("a:srgbClr", [("val", "404040")]) }
                }
            }
            xml.element("c:invertIfNegative", [("val", "0")])
            labels(part, &xml)
            xml.element("c:cat") { texts("Sheet1!$A$2:$A$\(last)", chart.categories, &$0) }
            xml.element("c:val") { xml in
                xml.element("c:numRef") { xml in
                    xml.element("c:f") { $0.text("Sheet1!$\(column)$2:$\(column)$\(last)") }
                    xml.element("c:numCache") { xml in
                        xml.element("c:formatCode") { $0.text("General") }
                        points(part.counts.map(String.init), &xml)
                    }
                }
            }
        }
    }

    /// The numbers stand in their parts; none where there is nothing.
    private func labels(_ part: ReportChart.Part, _ xml: inout XMLText) {
        xml.element("c:dLbls") { xml in
            for (index, count) in part.counts.enumerated() where count == 0 {
                xml.element("c:dLbl") { xml in
                    xml.element("c:idx", [("val", String(index))])
                    xml.element("c:delete", [("val", "1")])
                }
            }
            xml.element("c:spPr") { xml in
                if Self.pattern(part.tone) != nil {
                    xml.element("a:solidFill") { $0.element("a:srgbClr", [("val", "FFFFFF")]) }
                } else {
                    xml.element("a:noFill")
                }
            }
            text(size: 1000, isBold: true, colour: part.tone == .met ? "FFFFFF" : "000000", &xml)
            xml.element("c:dLblPos", [("val", "ctr")])
            let shown: [(StaticString, String)] = [
                ("c:showLegendKey", "0"), ("c:showVal", "1"), ("c:showCatName", "0"), ("c:showSerName", "0"),
                ("c:showPercent", "0"), ("c:showBubbleSize", "0"),
            ]
            for (name, value) in shown { xml.element(name, [("val", value)]) }
        }
    }

    private func categoryAxis(_ xml: inout XMLText) {
        xml.element("c:catAx") { xml in
            xml.element("c:axId", [("val", Self.categoryAxis)])
            // The first bar stands on top.
            xml.element("c:scaling") { $0.element("c:orientation", [("val", "maxMin")]) }
            xml.element("c:delete", [("val", "0")])
            xml.element("c:axPos", [("val", "l")])
            xml.element("c:majorTickMark", [("val", "none")])
            xml.element("c:minorTickMark", [("val", "none")])
            xml.element("c:tickLblPos", [("val", "low")])
            xml.element("c:crossAx", [("val", Self.valueAxis)])
            xml.element("c:crosses", [("val", "autoZero")])
        }
    }

    private func valueAxis(_ xml: inout XMLText) {
        xml.element("c:valAx") { xml in
            xml.element("c:axId", [("val", Self.valueAxis)])
            xml.element("c:scaling") { xml in
                xml.element("c:orientation", [("val", "minMax")])
                xml.element("c:max", [("val", String(max(1, chart.longest)))])
                xml.element("c:min", [("val", "0")])
            }
            // The numbers stand in the bars.
            xml.element("c:delete", [("val", "1")])
            xml.element("c:axPos", [("val", "b")])
            xml.element("c:numFmt", [("formatCode", "General"), ("sourceLinked", "0")])
            xml.element("c:majorTickMark", [("val", "none")])
            xml.element("c:minorTickMark", [("val", "none")])
            xml.element("c:tickLblPos", [("val", "nextTo")])
            xml.element("c:crossAx", [("val", Self.categoryAxis)])
            xml.element("c:crosses", [("val", "max")])
        }
    }

    private func fill(_ tone: ReportChart.Tone, _ xml: inout XMLText) {
        guard let pattern = Self.pattern(tone) else {
            return xml.element("a:solidFill") { $0.element("a:srgbClr", [("val", Self.colour(tone))]) }
        }
        xml.element("a:pattFill", [("prst", pattern)]) { xml in
            xml.element("a:fgClr") { $0.element("a:srgbClr", [("val", Self.colour(tone))]) }
            xml.element("a:bgClr") { $0.element("a:srgbClr", [("val", "FFFFFF")]) }
        }
    }

    private static func colour(_ tone: ReportChart.Tone) -> String {
        switch tone {
        case .met: "00705A"
        case .on: "9CC7EE"
        case .ahead: "6A3D9A"
        case .near: "E3B341"
        case .far: "B3261E"
        case .none: "FFFFFF"
        }
    }

    /// Told apart on black and white paper too: by shade, else by strokes.
    private static func pattern(_ tone: ReportChart.Tone) -> String? {
        switch tone {
        case .far: "wdUpDiag"
        case .ahead: "ltHorz"
        case .met, .on, .near, .none: nil
        }
    }

    private func texts(_ reference: String, _ texts: [String], _ xml: inout XMLText) {
        xml.element("c:strRef") { xml in
            xml.element("c:f") { $0.text(reference) }
            xml.element("c:strCache") { points(texts, &$0) }
        }
    }

    private func points(_ texts: [String], _ xml: inout XMLText) {
        xml.element("c:ptCount", [("val", String(texts.count))])
        for (index, text) in texts.enumerated() {
            xml.element("c:pt", [("idx", String(index))]) { xml in xml.element("c:v") { $0.text(text) } }
        }
    }

    private func text(size: Int, isBold: Bool, colour: String = "000000", _ xml: inout XMLText) {
        xml.element("c:txPr") { xml in
            xml.element("a:bodyPr")
            xml.element("a:p") { xml in
                xml.element("a:pPr") { properties("a:defRPr", size: size, isBold: isBold, colour: colour, &$0) }
                xml.element("a:endParaRPr", [("lang", "vi-VN")])
            }
        }
    }

    private func properties(
        _ name: StaticString,
        size: Int,
        isBold: Bool,
        colour: String = "000000",
        _ xml: inout XMLText
    ) {
        xml.element(name, [("lang", "vi-VN"), ("sz", String(size)), ("b", isBold ? "1" : "0")]) { xml in
            xml.element("a:solidFill") { $0.element("a:srgbClr", [("val", colour)]) }
            xml.element("a:latin", [("typeface", WordParts.font)])
        }
    }

    /// B, C, … of a sheet; charts have few parts.
    private static func letter(_ index: Int) -> String {
        String(UnicodeScalar(UInt8(ascii: "A") + UInt8(clamping: min(index, 25))))
    }
}
