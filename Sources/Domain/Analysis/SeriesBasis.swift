/// By whose organisations a series is told; the raw value is the exchanged word.
package enum SeriesBasis: String, Sendable, CaseIterable {
    /// As reported (như đã báo cáo): each figure under who reported it.
    case reported
    /// Restated (quy đổi) to the organisations of a day.
    case restated
}
