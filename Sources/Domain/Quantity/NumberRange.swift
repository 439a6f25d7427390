/// Which numbers a field can hold: bounds, and whether only whole numbers make sense.
package struct NumberRange: Sendable, Hashable {
    /// The least number allowed; nil: none.
    package let least: ExactDecimal?
    /// The greatest number allowed; nil: none.
    package let greatest: ExactDecimal?
    /// True where only whole numbers are allowed.
    package let isWhole: Bool

    /// A range.
    package init(least: ExactDecimal? = nil, greatest: ExactDecimal? = nil, isWhole: Bool = false) {
        self.least = least
        self.greatest = greatest
        self.isWhole = isWhole
    }

    /// Any number.
    package static let any = NumberRange()
    /// 0 and above: numerators and denominators.
    package static let notNegative = NumberRange(least: .zero)
    /// A share in per cent: 0 to 100.
    package static let share = NumberRange(least: .zero, greatest: ExactDecimal(100))

    /// True where the number lies within the bounds and is whole if it must be.
    package func contains(_ number: ExactDecimal) -> Bool {
        (least.map { $0 <= number } ?? true) && (greatest.map { number <= $0 } ?? true) && (!isWhole || number.isWhole)
    }
}
