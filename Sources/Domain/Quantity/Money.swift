/// An amount of money in whole đồng (domain rules, section 7). There are no smaller parts; a difference may be negative.
package struct Money: Sendable, Hashable, Comparable {
    /// The amount, whole đồng.
    package let dong: Int64

    /// Nothing.
    package static let zero = Money(dong: 0)
    /// The greatest amount that may be typed: 99.999 tỷ and what is below the next; more is a slip of the pen.
    package static let greatestTyped = Money(dong: 99_999_999_999_999)
    /// The least amount above nothing that may be typed: less was meant in thousands or millions.
    package static let leastTyped = Money(dong: 1000)

    /// An amount.
    package init(dong: Int64) {
        self.dong = dong
    }

    package static func < (left: Money, right: Money) -> Bool { left.dong < right.dong }
    package static func - (left: Money, right: Money) -> Money { Money(dong: left.dong - right.dong) }

    /// As official documents print it: `1.250.000.000`, in every language of the interface, since the currency is Viet Nam's.
    package var printed: String {
        let digits = Array(String(dong.magnitude))
        var grouped = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { grouped.append(".") }
            grouped.append(digit)
        }
        return dong < 0 ? "\u{2212}" + grouped : grouped
    }

    /// The exchanged form: digits alone.
    package var canonical: String { String(dong) }
}
