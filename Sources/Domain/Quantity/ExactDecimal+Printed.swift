extension ExactDecimal {
    /// True where nothing stands behind the decimal mark.
    package var isWhole: Bool { scaled % Self.scale == 0 }

    /// The number as the Vietnamese page shows it: `1.234,5`; no needless zeros.
    package var vietnamese: String {
        text(minus: UInt8(ascii: "-"), mark: UInt8(ascii: ","), group: UInt8(ascii: "."))
    }

    /// The number as a person would type it into a Vietnamese form, without group marks: `1234,5`.
    package var typed: String { canonical.replacing(".", with: ",") }

    /// How many places stand behind the decimal mark, needless zeros left out; 0 to 6.
    package var decimals: Int {
        var rest = scaled % Self.scale
        var places = 6
        while places > 0, rest % 10 == 0 {
            rest /= 10
            places -= 1
        }
        return places
    }
}
