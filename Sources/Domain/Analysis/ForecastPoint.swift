/// A figure of a series that is continued into the future.
package struct ForecastPoint: Sendable, Hashable {
    /// The last day of the period the figure covers, or 31/12 of an edition's year.
    package let day: Day
    /// The figure in the indicator's unit.
    package let value: ExactDecimal
    /// True for a provisional estimate (tạm ước tính): used, and the forecast says that it rests on it.
    package let isProvisional: Bool

    /// A figure on a day.
    package init(day: Day, value: ExactDecimal, isProvisional: Bool = false) {
        self.day = day
        self.value = value
        self.isProvisional = isProvisional
    }
}
