import Foundation

extension Day {
    /// Reads a day as people type it: `31/12/2025`, `1/6/2025`, `31-12-2025`, `31.12.2025`, or `2025-12-31`; with blanks
    /// around it. Nil for anything else, a day the calendar does not have included.
    package init?(typed text: String) {
        let clean = text.precomposedStringWithCompatibilityMapping.trimmed
        if let day = Day(iso: clean) {
            self = day
            return
        }
        guard let mark = clean.first(where: { !$0.isNumber }), "/-.".contains(mark) else { return nil }
        let parts = clean.split(separator: mark, omittingEmptySubsequences: false)
        guard parts.count == 3, (1...2).contains(parts[0].count), (1...2).contains(parts[1].count), parts[2].count == 4,
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}
