/// Something a unit owes whose day has passed: what an official letter names (domain rules, section 8).
package struct UrgedItem: Sendable, Hashable {
    /// What kind of thing.
    package let kind: UrgedKind
    /// Its code in the plan: of a round or a task, with the year where a task is due every year: `2025-Q3`, `749-02`,
    /// `942-30/2024`.
    package let code: String
    /// Its name as printed; empty for a report, which its round names.
    package let name: String
    /// Where it is written.
    package let basis: UrgedBasis
    /// The last day in time.
    package let dueDay: Day
    /// How many days ago that was; at least 1.
    package let daysLate: Int

    /// An item that is late on a day; nil where that day is in time.
    package init?(kind: UrgedKind, code: String, name: String, basis: UrgedBasis, dueDay: Day, on day: Day) {
        guard day > dueDay else { return nil }
        self.kind = kind
        self.code = code
        self.name = name
        self.basis = basis
        self.dueDay = dueDay
        daysLate = day.number - dueDay.number
    }

    /// Kind and code, e.g. `task:942-30/2024`: how the audit log names it.
    package var word: String { "\(kind.rawValue):\(code)" }

    /// The code without the year, and the year of a task that is due every year; nil for everything else.
    package var parts: (code: String, year: String?) { Self.parts(of: code) }

    /// The same of any such code.
    package static func parts(of code: String) -> (code: String, year: String?) {
        let parts = code.split(separator: "/", maxSplits: 1).map(String.init)
        return (parts.first ?? code, parts.count == 2 ? parts[1] : nil)
    }
}
