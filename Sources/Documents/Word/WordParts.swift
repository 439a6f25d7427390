/// The parts of a package beside its text: what it holds, styles, settings and headers.
enum WordParts {
    /// The namespace of WordprocessingML.
    static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    /// The namespace of the names of relations.
    static let relationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    private static let main = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    /// The font of everything.
    static let font = "Times New Roman"

    /// The name by which a section refers to a header.
    static func headerID(_ index: Int) -> String { "header\(index)" }

    /// What each part of the package is.
    static func contentTypes(headers: Int, charts: Int) -> [UInt8] {
        var xml = XMLText()
        xml.element("Types", [("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")]) { xml in
            xml.element(
                "Default",
                [
                    ("Extension", "rels"),
                    ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"),
                ]
            )
            xml.element("Default", [("Extension", "xml"), ("ContentType", "application/xml")])
            var parts = [
                ("/word/document.xml", main + "document.main+xml"), ("/word/styles.xml", main + "styles+xml"),
                ("/word/settings.xml", main + "settings+xml"),
                ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
            ]
            parts += (0..<headers).map { ("/word/header\($0).xml", main + "header+xml") }
            parts += (0..<charts).map { ("/word/charts/chart\($0 + 1).xml", WordChartPart.contentType) }
            for (name, type) in parts { xml.element("Override", [("PartName", name), ("ContentType", type)]) }
        }
        return xml.bytes
    }

    /// Where the package begins.
    static var packageRelations: [UInt8] {
        let core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
        return relations([
            ("document", relationNamespace + "/officeDocument", "word/document.xml"),
            ("properties", core, "docProps/core.xml"),
        ])
    }

    /// What the main part refers to.
    static func relations(headers: Int, charts: Int) -> [UInt8] {
        relations(
            [
                ("styles", relationNamespace + "/styles", "styles.xml"),
                ("settings", relationNamespace + "/settings", "settings.xml"),
            ] + (0..<headers).map { (headerID($0), relationNamespace + "/header", "header\($0).xml") }
                + (1..<charts + 1).map { (WordChartPart.id($0), relationNamespace + "/chart", "charts/chart\($0).xml") }
        )
    }

    /// Title and language.
    static func properties(title: String) -> [UInt8] {
        var xml = XMLText()
        let names: [(StaticString, String)] = [
            ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ]
        xml.element("cp:coreProperties", names) { xml in
            xml.element("dc:title") { $0.text(title) }
            xml.element("dc:language") { $0.text("vi-VN") }
        }
        return xml.bytes
    }

    /// The styles: text and three levels of headings.
    static func styles(size: Double) -> [UInt8] {
        var xml = XMLText()
        xml.element("w:styles", [("xmlns:w", namespace)]) { xml in
            xml.element("w:docDefaults") { xml in
                xml.element("w:rPrDefault") { xml in
                    xml.element("w:rPr") { xml in
                        let names: [StaticString] = ["w:ascii", "w:eastAsia", "w:hAnsi", "w:cs"]
                        xml.element("w:rFonts", names.map { ($0, font) })
                        xml.value("w:color", "000000")
                        write(size: size, &xml)
                        xml.element("w:lang", [("w:val", "vi-VN"), ("w:eastAsia", "vi-VN"), ("w:bidi", "ar-SA")])
                    }
                }
                xml.element("w:pPrDefault")
            }
            xml.element("w:style", [("w:type", "paragraph"), ("w:default", "1"), ("w:styleId", "Normal")]) { xml in
                xml.value("w:name", "Normal")
                xml.element("w:qFormat")
            }
            for level in 1...3 { heading(level, &xml) }
            xml.element("w:style", [("w:type", "paragraph"), ("w:styleId", "Header")]) { xml in
                xml.value("w:name", "header")
                xml.value("w:basedOn", "Normal")
            }
        }
        return xml.bytes
    }

    /// How a word processor of today is to read it.
    static var settings: [UInt8] {
        var xml = XMLText()
        xml.element("w:settings", [("xmlns:w", namespace)]) { xml in
            xml.element("w:zoom", [("w:percent", "100")])
            xml.value("w:defaultTabStop", "720")
            xml.value("w:characterSpacingControl", "doNotCompress")
            xml.element("w:compat") { xml in
                xml.element(
                    "w:compatSetting",
                    [
                        ("w:name", "compatibilityMode"), ("w:uri", "http://schemas.microsoft.com/office/word"),
                        ("w:val", "15"),
                    ]
                )
            }
        }
        return xml.bytes
    }

    /// A header with the page number in the middle; an empty one without a size.
    static func header(size: Double?) -> [UInt8] {
        var xml = XMLText()
        xml.element("w:hdr", [("xmlns:w", namespace)]) { xml in
            xml.element("w:p") { xml in
                xml.element("w:pPr") { xml in
                    xml.value("w:pStyle", "Header")
                    xml.value("w:jc", "center")
                }
                guard let size else { return }
                xml.element("w:fldSimple", [("w:instr", "PAGE")]) { xml in
                    xml.element("w:r") { xml in
                        xml.element("w:rPr") { write(size: size, &$0) }
                        xml.element("w:t") { $0.text("1") }
                    }
                }
            }
        }
        return xml.bytes
    }

    /// The size of letters; the file counts in half points.
    static func write(size: Double, _ xml: inout XMLText) {
        let halves = String(Int((size * 2).rounded()))
        xml.value("w:sz", halves)
        xml.value("w:szCs", halves)
    }

    private static func heading(_ level: Int, _ xml: inout XMLText) {
        xml.element("w:style", [("w:type", "paragraph"), ("w:styleId", "Heading\(level)")]) { xml in
            xml.value("w:name", "heading \(level)")
            xml.value("w:basedOn", "Normal")
            xml.value("w:next", "Normal")
            xml.element("w:qFormat")
            xml.element("w:pPr") { xml in
                xml.element("w:keepNext")
                xml.value("w:outlineLvl", String(level - 1))
            }
            xml.element("w:rPr") { xml in
                xml.element("w:b")
                xml.element("w:bCs")
            }
        }
    }

    private static func relations(_ relations: [(id: String, type: String, target: String)]) -> [UInt8] {
        var xml = XMLText()
        xml.element("Relationships", [("xmlns", Self.relations)]) { xml in
            for relation in relations {
                xml.element(
                    "Relationship",
                    [("Id", relation.id), ("Type", relation.type), ("Target", relation.target)]
                )
            }
        }
        return xml.bytes
    }
}
