/// A list of numbers of days as one column holds it: `7;3;1`.
enum DayList {
    /// The text of a list.
    static func text(_ days: [Int]) -> String { days.map(String.init).joined(separator: ";") }

    /// The list of a text.
    static func days(_ text: String) -> [Int] { text.split(separator: ";").compactMap { Int($0) } }
}
