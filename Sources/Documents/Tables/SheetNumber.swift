import Domain
import Foundation

/// Numbers of a sheet as the text a person would have typed.
enum SheetNumber {
    /// The digits without exponent and without the noise of binary fractions; `98%` for a percent format, an ISO day for a
    /// date format. A text that is no number is given back.
    static func text(_ stored: String, format: NumberFormat, from1904: Bool) -> String {
        guard let number = Double(stored), number.isFinite else { return stored }
        switch format {
        case .plain: return plain(number.description)
        case .percent: return plain(shifted(number.description, by: 2)) + "%"
        case .date: return day(number, from1904: from1904) ?? plain(number.description)
        }
    }

    /// The number with the fifteen significant digits that spreadsheet programs show, without exponent.
    static func significant(_ number: Double) -> String {
        let shortest = number.description
        guard shortest.utf8.count > 15 else { return plain(shortest) }
        return plain(String(format: "%.14e", number))
    }

    private static func day(_ number: Double, from1904: Bool) -> String? {
        guard (0..<2_958_466).contains(number) else { return nil }
        let count = Int(number)
        let start = from1904 ? Day(iso: "1904-01-01") : Day(iso: count < 60 ? "1899-12-31" : "1899-12-30")
        guard let day = start?.adding(days: count) else { return nil }
        let seconds = Int(((number - Double(count)) * 86_400).rounded())
        guard seconds > 0 else { return day.iso }
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(day.iso)T\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
    }

    /// Removes an exponent and a needless `.0`.
    private static func plain(_ text: String) -> String {
        let parts = text.lowercased().split(separator: "e")
        let digits = parts.count == 2 ? shifted(String(parts[0]), by: Int(parts[1]) ?? 0) : text
        guard digits.contains(".") else { return digits }
        let kept = digits.reversed().drop { $0 == "0" }
        return String((kept.first == "." ? kept.dropFirst() : kept).reversed())
    }

    /// Moves the decimal point to the right (to the left where negative).
    private static func shifted(_ text: String, by places: Int) -> String {
        let parts = text.lowercased().split(separator: "e")
        let places = places + (parts.count == 2 ? Int(parts[1]) ?? 0 : 0)
        let negative = parts[0].hasPrefix("-")
        let pieces = parts[0].drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
        var digits = pieces.joined()
        var point = pieces[0].count + places
        if point <= 0 {
            digits = String(repeating: "0", count: 1 - point) + digits
            point = 1
        }
        if point > digits.count { digits += String(repeating: "0", count: point - digits.count) }
        let cut = digits.index(digits.startIndex, offsetBy: point)
        let whole = digits[..<cut].drop { $0 == "0" }
        return (negative ? "-" : "") + (whole.isEmpty ? "0" : whole) + "." + digits[cut...]
    }
}
