/// The table of texts that cells of a workbook name by number.
enum SharedTexts {
    /// The texts in order; the runs of a rich text are joined, phonetic hints left out.
    static func read(_ bytes: [UInt8], member: String) throws(PackageFault) -> [String] {
        var texts: [String] = []
        var current = ""
        var inText = false
        var hints = 0
        let events = XMLEvents()
        events.onStart = { element, _ in
            switch element {
            case "si": current = ""
            case "rPh": hints += 1
            case "t": inText = hints == 0
            default: break
            }
        }
        events.onText = { text in
            if inText { current += text }
        }
        events.onEnd = { element in
            switch element {
            case "si": texts.append(current)
            case "rPh": hints -= 1
            case "t": inText = false
            default: break
            }
        }
        try events.parse(bytes, member: member)
        return texts
    }
}
