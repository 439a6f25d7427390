extension TaskSchedule {
    /// Reads a printed schedule cell: `2021-2025`, `2023`, `Hằng năm`, `Hàng năm.`, `Thường xuyên`, `Đã hoàn thành`,
    /// `2021-2025 (đã hoàn thành).` or nothing. A text that is no schedule gives kind `none` and is kept for the lint.
    ///
    /// - Throws: `InvalidInput` with field `schedule` where a range ends before it begins.
    package init(printed text: String) throws(InvalidInput) {
        let trim: Set<Character> = [".", ";", ",", " ", "(", ")"]
        var words = TaskSchedule.trimmed(Substring(TextFolding.fold(text)), trim)
        let done = words.hasSuffix("da hoan thanh")
        if done { words = TaskSchedule.trimmed(words.dropLast("da hoan thanh".count), trim) }
        for prefix in ["giai doan ", "nam "] where words.hasPrefix(prefix) { words = words.dropFirst(prefix.count) }
        let years = TaskSchedule.years(in: words)
        if let years, years.start > years.end {
            throw InvalidInput(field: "schedule", "plan.fault.schedule_reversed", ["read": text])
        }
        self.init(
            kind: TaskSchedule.kind(of: words, years: years),
            startYear: years?.start,
            endYear: years?.end,
            completedAtIssue: done,
            text: text
        )
    }

    /// True where a text is printed that says nothing about time.
    package var isTextWithoutTime: Bool { kind == .none && !completedAtIssue && !text.isEmpty }

    private static func kind(of words: Substring, years: (start: Int, end: Int)?) -> TaskScheduleKind {
        if let years { return years.start == years.end ? .year : .range }
        switch words {
        case "hang nam": return .annual
        case "thuong xuyen": return .continuous
        default: return .none
        }
    }

    private static func trimmed(_ text: Substring, _ drop: Set<Character>) -> Substring {
        let head = text.drop { drop.contains($0) }
        guard let last = head.lastIndex(where: { !drop.contains($0) }) else { return "" }
        return head[...last]
    }

    private static func years(in words: Substring) -> (start: Int, end: Int)? {
        let parts = words.split(omittingEmptySubsequences: false) { "-–—−".contains($0) }
        let years = parts.compactMap { part -> Int? in
            let digits = part.filter { $0 != " " }
            guard digits.count == 4, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
            return Int(digits).flatMap { (1900...2199).contains($0) ? $0 : nil }
        }
        guard years.count == parts.count, (1...2).contains(years.count) else { return nil }
        return (years[0], years[years.count - 1])
    }
}
