/// A point of a growth path: a value an indicator is planned to have on a day.
package struct GrowthPoint: Sendable, Hashable {
    /// 31/12 of the target's year.
    package let day: Day
    /// The planned value.
    package let value: ExactDecimal
    /// What the plan prints there: baseline, yearly plan or final target.
    package let kind: TargetKind

    /// A planned value on a day.
    package init(day: Day, value: ExactDecimal, kind: TargetKind) {
        self.day = day
        self.value = value
        self.kind = kind
    }
}
