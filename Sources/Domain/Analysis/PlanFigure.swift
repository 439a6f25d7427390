/// A figure of the plan that says where Viet Nam stands in an international index: the printed baseline, or an accepted one.
package struct PlanFigure: Sendable, Hashable {
    /// The indicator's code.
    package let indicator: String
    /// What the value is measured in.
    package let unit: IndicatorUnit
    /// The period an accepted figure covers; nil for the baseline.
    package let period: String?
    /// The year it is of: the baseline's, or the one in which the period ends.
    package let year: Int
    /// The value.
    package let value: ExactDecimal
    /// True for a provisional estimate.
    package let isProvisional: Bool

    /// A figure of an indicator.
    package init(
        indicator: String,
        unit: IndicatorUnit,
        period: String?,
        year: Int,
        value: ExactDecimal,
        isProvisional: Bool = false
    ) {
        self.indicator = indicator
        self.unit = unit
        self.period = period
        self.year = year
        self.value = value
        self.isProvisional = isProvisional
    }
}
