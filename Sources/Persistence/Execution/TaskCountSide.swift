/// By what tasks are counted; the raw value is the word in exchange.
package enum TaskCountSide: String, Sendable, CaseIterable {
    /// By lead organisation (đơn vị chủ trì).
    case lead
    /// By coordinating organisation (đơn vị phối hợp).
    case coordinating
    /// By programme; tasks outside the plan stand together.
    case programme
    /// By the year of the due day.
    case year
}
