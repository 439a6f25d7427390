/// An amount of money in Vietnamese words, as official documents print it behind the digits:
/// `1.250.000.000` is "một tỷ hai trăm năm mươi triệu đồng".
///
/// The words are one language's own and never translated: "lẻ" before a single digit after a hundred, "mốt", "tư" and "lăm"
/// after a multiple of ten, "mười" for ten and "mươi" for its multiples; thousands of milliards are "nghìn tỷ".
package struct AmountInWords: Sendable, Hashable {
    /// The amount, whole đồng.
    package let amount: Money

    /// The words of an amount.
    package init(_ amount: Money) {
        self.amount = amount
    }

    /// In the middle of a sentence: "một tỷ hai trăm năm mươi triệu đồng"; "âm" stands before a negative amount.
    package var text: String {
        let words = Self.words(of: amount.dong.magnitude, isWhole: true)
        return ((amount.dong < 0 ? ["âm"] : []) + words + ["đồng"]).joined(separator: " ")
    }

    /// At the beginning of a sentence: "Một tỷ hai trăm năm mươi triệu đồng".
    package var sentence: String { text.prefix(1).uppercased() + text.dropFirst() }

    private static let digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
    private static let milliard: UInt64 = 1_000_000_000

    /// The words of a number; `isWhole` where nothing stands before it, so that it does not begin with "không trăm".
    private static func words(of number: UInt64, isWhole: Bool) -> [String] {
        guard number >= milliard else { return belowMilliard(Int(number), isWhole: isWhole) }
        let rest = number % milliard
        let head = words(of: number / milliard, isWhole: isWhole) + ["tỷ"]
        return rest == 0 ? head : head + belowMilliard(Int(rest), isWhole: false)
    }

    private static func belowMilliard(_ number: Int, isWhole: Bool) -> [String] {
        guard number > 0 else { return [digits[0]] }
        var words: [String] = []
        for (unit, name) in [(1_000_000, "triệu"), (1000, "nghìn"), (1, "")] {
            let group = number / unit % 1000
            guard group > 0 else { continue }
            words += self.group(group, isFirst: isWhole && words.isEmpty)
            if !name.isEmpty { words.append(name) }
        }
        return words
    }

    /// One to three digits, of which one at least is no zero.
    private static func group(_ group: Int, isFirst: Bool) -> [String] {
        let (hundreds, tens, units) = (group / 100, group / 10 % 10, group % 10)
        let hasHundreds = hundreds > 0 || !isFirst
        var words = hasHundreds ? [digits[hundreds], "trăm"] : []
        switch tens {
        case 0 where units > 0: words += hasHundreds ? ["lẻ", digits[units]] : [digits[units]]
        case 0: break
        case 1: words += ["mười"] + (units == 0 ? [] : [units == 5 ? "lăm" : digits[units]])
        default: words += [digits[tens], "mươi"] + (units == 0 ? [] : [unit(units)])
        }
        return words
    }

    /// The last digit after a multiple of ten from twenty on.
    private static func unit(_ digit: Int) -> String {
        switch digit {
        case 1: "mốt"
        case 4: "tư"
        case 5: "lăm"
        default: digits[digit]
        }
    }
}
