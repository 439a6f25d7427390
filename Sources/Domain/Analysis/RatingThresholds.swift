/// How far from its path a figure may lie before its rating changes, in per cent of the value the path expects.
///
/// Neither the decision nor Quyết định 200/QĐ-BTTTT names numbers, so they are a setting and every rating shows them.
package struct RatingThresholds: Sendable, Hashable {
    /// A lag up to and including this is "slightly behind", beyond it "far behind".
    package let slightLag: Int
    /// A lead beyond this is "far ahead".
    package let farLead: Int

    /// 10 % and 20 %.
    package static let standard = RatingThresholds(slightLag: 10, farLead: 20)

    /// Thresholds in whole per cent, 0 or more.
    package init(slightLag: Int, farLead: Int) {
        self.slightLag = slightLag
        self.farLead = farLead
    }
}
