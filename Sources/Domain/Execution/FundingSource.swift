/// Where the money of an activity or a task comes from (domain rules, section 7); the raw value is the stored and exchanged word.
package enum FundingSource: String, Sendable, CaseIterable {
    /// The state budget's recurrent expenditure (ngân sách nhà nước, chi thường xuyên).
    case recurrent
    /// The state budget's development investment (ngân sách nhà nước, chi đầu tư phát triển).
    case investment
    /// Any other source (nguồn khác).
    case other
}
