package import Domain

extension [ReportEvent] {
    /// What the coordinator marked when it last returned the report; nothing once the unit has sent it again.
    package var openMarks: [ReviewMark] {
        last { $0.kind == .returned || $0.kind == .submitted || $0.kind == .accepted }?.marks ?? []
    }
}
