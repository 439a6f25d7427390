/// What a cell's number format makes of its number.
enum NumberFormat: Equatable {
    /// A number as it is.
    case plain
    /// A number shown times 100 with a percent sign.
    case percent
    /// A count of days since the workbook's day 0.
    case date

    /// The formats of all cell styles of a workbook's styles part, by style number.
    static func read(_ bytes: [UInt8], member: String) throws(PackageFault) -> [NumberFormat] {
        var codes: [Int: String] = [:]
        var styles: [Int] = []
        var inCellStyles = false
        let events = XMLEvents()
        events.onStart = { element, attributes in
            switch element {
            case "numFmt":
                if let id = attributes["numFmtId"].flatMap({ Int($0) }) { codes[id] = attributes["formatCode"] ?? "" }
            case "cellXfs": inCellStyles = true
            case "xf" where inCellStyles: styles.append(attributes["numFmtId"].flatMap { Int($0) } ?? 0)
            default: break
            }
        }
        events.onEnd = { if $0 == "cellXfs" { inCellStyles = false } }
        try events.parse(bytes, member: member)
        return styles.map { id in codes[id].map { of(code: $0) } ?? builtIn(id) }
    }

    private static func builtIn(_ id: Int) -> NumberFormat {
        switch id {
        case 9, 10: .percent
        case 14...17, 22, 27...31, 36, 50...54, 57, 58: .date
        default: .plain
        }
    }

    /// Quoted text, escaped characters and bracketed parts of a format code say nothing.
    private static func of(code: String) -> NumberFormat {
        var letters = ""
        var quoted = false
        var bracketed = false
        var escaped = false
        for character in code.lowercased() {
            if escaped {
                escaped = false
            } else if quoted {
                quoted = character != "\""
            } else if bracketed {
                bracketed = character != "]"
            } else {
                switch character {
                case "\\", "_", "*": escaped = true
                case "\"": quoted = true
                case "[": bracketed = true
                default: letters.append(character)
                }
            }
        }
        if letters.contains("%") { return .percent }
        return letters.contains("y") || letters.contains("d") ? .date : .plain
    }
}
