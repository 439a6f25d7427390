package import Domain

/// Numbers, days and moments as a person reads them in a language. What machines exchange is never formatted here.
package struct DisplayFormat: Sendable {
    private let language: Language
    private let isVietnamese: Bool

    /// The forms of a language: `1.234,5` and `dd/MM/yyyy` in Vietnamese, `1,234.5` and `2 Oct 2025` in English.
    package init(_ language: Language) {
        self.language = language
        self.isVietnamese = language.code == "vi"
    }

    /// A number with all its digits, thousands grouped: `1.234,5`.
    package func number(_ value: ExactDecimal) -> String {
        let (mark, group): (UInt8, UInt8) =
            isVietnamese ? (UInt8(ascii: ","), UInt8(ascii: ".")) : (UInt8(ascii: "."), UInt8(ascii: ","))
        guard value.scaled < 0 else { return value.text(minus: 0, mark: mark, group: group) }
        return "\u{2212}" + value.text(minus: UInt8(ascii: "-"), mark: mark, group: group).dropFirst()
    }

    /// A whole number, thousands grouped.
    package func number(_ value: Int) -> String {
        (value < 0 ? "\u{2212}" : "") + group(String(value.magnitude))
    }

    /// A number with at most so many decimal places, rounded half away from zero; only where a shorter number is easier
    /// to read and the exact one stands elsewhere.
    package func number(_ value: ExactDecimal, decimals: Int) -> String {
        var step: Int64 = ExactDecimal.scale
        for _ in 0..<max(0, min(6, decimals)) { step /= 10 }
        let half = value.scaled < 0 ? -step / 2 : step / 2
        return number(ExactDecimal(scaled: (value.scaled + half) / step * step))
    }

    /// A value with its unit: `85,1%`, `71`, `0,68`; ranks, scores, tiers and counts carry no sign.
    package func value(_ value: ExactDecimal, unit: IndicatorUnit) -> String {
        unit == .percent ? number(value) + "%" : number(value)
    }

    /// A value to be reached: `85%`, `≥ 80%`, `> 80%`, `Top 50`.
    package func target(_ value: ExactDecimal, _ comparison: TargetComparison, unit: IndicatorUnit) -> String {
        let figure = self.value(value, unit: unit)
        switch comparison {
        case .equal: return figure
        case .atMost where unit == .rank: return "Top " + figure
        case .atLeast: return "≥\u{00A0}" + figure
        case .moreThan: return ">\u{00A0}" + figure
        case .atMost: return "≤\u{00A0}" + figure
        case .lessThan: return "<\u{00A0}" + figure
        }
    }

    /// A day: `02/10/2025`.
    package func day(_ day: Day) -> String {
        let (year, month, date) = day.parts
        guard isVietnamese else { return "\(date) \(language.text("date.month_\(month)")) \(year)" }
        return "\(Self.two(date))/\(Self.two(month))/\(year)"
    }

    /// A day beside another of the same year: `02/10`.
    package func dayWithoutYear(_ day: Day) -> String {
        let (_, month, date) = day.parts
        guard isVietnamese else { return "\(date) \(language.text("date.month_\(month)"))" }
        return "\(Self.two(date))/\(Self.two(month))"
    }

    /// A month: `10/2025`.
    package func month(of day: Day) -> String {
        let (year, month, _) = day.parts
        guard isVietnamese else { return "\(language.text("date.month_\(month)")) \(year)" }
        return "\(Self.two(month))/\(year)"
    }

    /// Hours and minutes on the clock in Asia/Ho_Chi_Minh: `09:05`.
    package func time(_ instant: Instant) -> String {
        let (hour, minute, _) = instant.clock
        return "\(Self.two(hour)):\(Self.two(minute))"
    }

    /// A moment in Asia/Ho_Chi_Minh: `09:05 ngày 02/10/2025`.
    package func moment(_ instant: Instant) -> String {
        language.text(Message("date.moment", ["time": time(instant), "day": day(instant.day)]))
    }

    /// How long it still is, in the two largest units: `2 ngày 15 giờ`, `3 giờ 5 phút`, `4 phút`. Zero where it is past.
    package func remaining(from now: Instant, until end: Instant) -> String {
        let minutes = Int(max(0, end.milliseconds - now.milliseconds) / 60_000)
        let (days, hours) = (minutes / 1440, minutes / 60 % 24)
        if days > 0 { return count("date.days", days) + (hours > 0 ? " " + count("date.hours", hours) : "") }
        guard hours > 0 else { return count("date.minutes", minutes) }
        return count("date.hours", hours) + (minutes % 60 > 0 ? " " + count("date.minutes", minutes % 60) : "")
    }

    private func count(_ key: String, _ number: Int) -> String {
        language.text(Message(key, ["count": self.number(number)]))
    }

    private func group(_ digits: String) -> String {
        guard digits.utf8.count > 3 else { return digits }
        var grouped = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.utf8.count - index) % 3 == 0 { grouped.append(isVietnamese ? "." : ",") }
            grouped.append(digit)
        }
        return grouped
    }

    private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
