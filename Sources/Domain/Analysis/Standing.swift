/// How a figure stands against its growth path (domain rules, section 9); the raw value is the exchanged word.
package enum Standing: String, Sendable, CaseIterable {
    /// The final target is met (đạt mục tiêu).
    case targetMet = "target_met"
    /// At or ahead of the path (theo kịch bản).
    case onPath = "on_path"
    /// Behind the path, within the first threshold (chậm ít).
    case slightlyBehind = "slightly_behind"
    /// Behind the path beyond the first threshold (chậm nhiều): a remedy is due (Quyết định 200/QĐ-BTTTT).
    case farBehind = "far_behind"
    /// Ahead of the path beyond the second threshold (vượt xa): a higher target may be due.
    case farAhead = "far_ahead"
    /// No accepted figure (chưa có số liệu).
    case noData = "no_data"
    /// There is a figure, but the plan expects nothing on its day (chưa có kịch bản).
    case noPath = "no_path"
}
