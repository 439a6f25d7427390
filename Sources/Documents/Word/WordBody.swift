/// Writes sections, paragraphs and tables; the elements stand in the order the schema of WordprocessingML asks for.
struct WordBody {
    /// The sizes of page numbers: the header of the size at an index is the part of the next number.
    let numberings: [Double]
    /// The kind of line drawn as a rule and around cells, in eighths of a point.
    private static let line: [(StaticString, String)] = [
        ("w:val", "single"), ("w:sz", "6"), ("w:space", "0"), ("w:color", "000000"),
    ]

    /// The main part of a document.
    func part(of sections: [WordSection]) -> [UInt8] {
        var marks = WordMarks()
        var xml = XMLText()
        xml.element("w:document", [("xmlns:w", WordParts.namespace), ("xmlns:r", WordParts.relationNamespace)]) { xml in
            xml.element("w:body") { xml in
                for (index, section) in sections.enumerated() {
                    let isLast = index == sections.count - 1
                    write(section.blocks, &xml, &marks, section: isLast ? nil : section.page)
                    if isLast { properties(of: section.page, &xml) }
                }
            }
        }
        return xml.bytes
    }

    /// Two tables that meet would become one, and after the last one a paragraph has to come.
    private func write(_ blocks: [WordBlock], _ xml: inout XMLText, _ marks: inout WordMarks, section: WordPage?) {
        var followsTable = false
        for (index, block) in blocks.enumerated() {
            let isLast = index == blocks.count - 1
            switch block {
            case .paragraph(let paragraph):
                write(paragraph, &xml, &marks, section: isLast ? section : nil)
                followsTable = false
                if isLast { return }
            case .table(let table):
                if followsTable { thinParagraph(&xml) }
                write(table, &xml, &marks)
                followsTable = true
            case .chart(let chart):
                write(chart, &xml, &marks, section: isLast ? section : nil)
                followsTable = false
                if isLast { return }
            case .rule(let inset):
                thinParagraph(&xml, section: isLast ? section : nil, rule: inset)
                followsTable = false
                if isLast { return }
            }
        }
        thinParagraph(&xml, section: section)
    }

    private func write(
        _ paragraph: WordParagraph,
        _ xml: inout XMLText,
        _ marks: inout WordMarks,
        section: WordPage? = nil
    ) {
        xml.element("w:p") { xml in
            xml.element("w:pPr") { xml in
                if let name = paragraph.style.name { xml.value("w:pStyle", name) }
                write(paragraph.format, &xml)
                if let section { properties(of: section, &xml) }
            }
            let number = paragraph.bookmark.map { _ in marks.next() }
            if let number, let name = paragraph.bookmark {
                xml.element("w:bookmarkStart", [("w:id", number), ("w:name", name)])
            }
            for run in paragraph.runs { write(run, &xml) }
            if let number { xml.element("w:bookmarkEnd", [("w:id", number)]) }
        }
    }

    private func write(_ chart: WordChart, _ xml: inout XMLText, _ marks: inout WordMarks, section: WordPage?) {
        let number = marks.nextChart()
        xml.element("w:p") { xml in
            xml.element("w:pPr") { xml in
                write(WordParagraphFormat(.center, before: .points(6), after: .points(6)), &xml)
                if let section { properties(of: section, &xml) }
            }
            xml.element("w:r") { WordDrawing(chart, number: number).write(&$0) }
        }
    }

    private func write(_ format: WordParagraphFormat, _ xml: inout XMLText) {
        if format.keepsWithNext { xml.element("w:keepNext") }
        xml.element(
            "w:spacing",
            [
                ("w:before", format.before.word), ("w:after", format.after.word),
                ("w:line", String(Int((format.lines * 240).rounded()))), ("w:lineRule", "auto"),
            ]
        )
        var indents: [(StaticString, String)] = [("w:left", format.left.word), ("w:right", format.right.word)]
        if format.hanging != .zero {
            indents.append(("w:hanging", format.hanging.word))
        } else {
            indents.append(("w:firstLine", format.firstLine.word))
        }
        xml.element("w:ind", indents)
        xml.value("w:jc", format.alignment.rawValue)
    }

    private func write(_ run: WordRun, _ xml: inout XMLText) {
        xml.element("w:r") { xml in
            xml.element("w:rPr") { xml in
                if run.isBold {
                    xml.element("w:b")
                    xml.element("w:bCs")
                }
                if run.isItalic {
                    xml.element("w:i")
                    xml.element("w:iCs")
                }
                if let size = run.size { WordParts.write(size: size, &xml) }
            }
            var text = ""
            for character in run.text {
                guard character.isNewline || character == "\t" else {
                    text.append(character)
                    continue
                }
                write(text: text, &xml)
                text = ""
                if character == "\t" { xml.element("w:tab") } else { xml.element("w:br") }
            }
            write(text: text, &xml)
        }
    }

    private func write(text: String, _ xml: inout XMLText) {
        guard !text.isEmpty else { return }
        xml.element("w:t", [("xml:space", "preserve")]) { $0.text(text) }
    }

    private func write(_ table: WordTable, _ xml: inout XMLText, _ marks: inout WordMarks) {
        xml.element("w:tbl") { xml in
            xml.element("w:tblPr") { xml in
                let width = table.columns.map(\.twips).reduce(0, +)
                xml.element("w:tblW", [("w:w", String(width)), ("w:type", "dxa")])
                xml.element("w:tblInd", [("w:w", "0"), ("w:type", "dxa")])
                if table.hasBorders { borders(&xml) }
                xml.element("w:tblLayout", [("w:type", "fixed")])
                xml.element("w:tblCellMar") { xml in
                    xml.element("w:left", [("w:w", table.padding.word), ("w:type", "dxa")])
                    xml.element("w:right", [("w:w", table.padding.word), ("w:type", "dxa")])
                }
            }
            xml.element("w:tblGrid") { xml in
                for column in table.columns { xml.element("w:gridCol", [("w:w", column.word)]) }
            }
            for row in table.rows { write(row, of: table, &xml, &marks) }
        }
    }

    private func borders(_ xml: inout XMLText) {
        xml.element("w:tblBorders") { xml in
            let sides: [StaticString] = ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"]
            for side in sides { xml.element(side, Self.line) }
        }
    }

    private func write(_ row: WordRow, of table: WordTable, _ xml: inout XMLText, _ marks: inout WordMarks) {
        xml.element("w:tr") { xml in
            xml.element("w:trPr") { xml in
                xml.element("w:cantSplit")
                if row.isHead { xml.element("w:tblHeader") }
            }
            var column = 0
            for cell in row.cells {
                let width = table.columns.dropFirst(column).prefix(cell.span).map(\.twips).reduce(0, +)
                column += cell.span
                xml.element("w:tc") { xml in
                    xml.element("w:tcPr") { xml in
                        xml.element("w:tcW", [("w:w", String(width)), ("w:type", "dxa")])
                        if cell.span > 1 { xml.value("w:gridSpan", String(cell.span)) }
                        xml.value("w:vAlign", cell.isCentred ? "center" : "top")
                    }
                    write(cell.blocks, &xml, &marks, section: nil)
                }
            }
        }
    }

    /// A paragraph that takes hardly any room: where the format needs one, and to draw a line along its upper edge.
    private func thinParagraph(_ xml: inout XMLText, section: WordPage? = nil, rule inset: WordLength? = nil) {
        xml.element("w:p") { xml in
            xml.element("w:pPr") { xml in
                if inset != nil { xml.element("w:pBdr") { $0.element("w:top", Self.line) } }
                xml.element(
                    "w:spacing",
                    [
                        ("w:before", inset == nil ? "0" : "40"), ("w:after", "0"), ("w:line", "20"),
                        ("w:lineRule", "exact"),
                    ]
                )
                if let inset { xml.element("w:ind", [("w:left", inset.word), ("w:right", inset.word)]) }
                xml.element("w:rPr") { WordParts.write(size: 1, &$0) }
                if let section { properties(of: section, &xml) }
            }
        }
    }

    private func properties(of page: WordPage, _ xml: inout XMLText) {
        let header = (numberings.firstIndex(of: page.numbering.size) ?? 0) + 1
        xml.element("w:sectPr") { xml in
            xml.element("w:headerReference", [("w:type", "default"), ("r:id", WordParts.headerID(header))])
            xml.element("w:headerReference", [("w:type", "first"), ("r:id", WordParts.headerID(0))])
            xml.value("w:type", "nextPage")
            var size: [(StaticString, String)] = [("w:w", page.width.word), ("w:h", page.height.word)]
            if page.isLandscape { size.append(("w:orient", "landscape")) }
            xml.element("w:pgSz", size)
            xml.element(
                "w:pgMar",
                [
                    ("w:top", page.top.word), ("w:right", page.right.word), ("w:bottom", page.bottom.word),
                    ("w:left", page.left.word), ("w:header", page.header.word), ("w:footer", page.header.word),
                    ("w:gutter", "0"),
                ]
            )
            if page.numbering.restarts { xml.element("w:pgNumType", [("w:start", "1")]) }
            if page.numbering.isHiddenOnFirst { xml.element("w:titlePg") }
        }
    }
}
