import Persistence

extension [ReportEvent] {
    /// What the report said when it was last returned; nil while it never was.
    package var returnedVersion: RecordedReport? {
        guard let returned = lastIndex(where: { $0.kind == .returned }) else { return nil }
        return self[..<returned].last { $0.kind == .submitted }.flatMap(RecordedReport.init)
    }
}
