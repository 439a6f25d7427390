/// What a cell of the growth scenario is; the raw value is the stored and exchanged word.
package enum TargetKind: String, Sendable, CaseIterable {
    /// Where the indicator stood when the plan was made (năm 2022).
    case baseline
    /// A yearly plan (kế hoạch 2023, 2024).
    case plan
    /// The final target (mục tiêu 2025).
    case target
}
