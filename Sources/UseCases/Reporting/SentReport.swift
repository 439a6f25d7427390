import Domain
import Persistence

/// What others than the unit see of a report the unit is working on again: what it last sent.
struct SentReport {
    /// The report as it was when it was last sent, in state returned.
    let report: StoredReport

    /// Finds it among the report's events; nil where nothing was sent, or its author took back what was.
    ///
    /// - Parameter stored: the report as the unit last saved it.
    init?(of stored: StoredReport, events: [ReportEvent]) {
        guard let last = events.last(where: { $0.kind == .returned || $0.kind == .recalled || $0.kind == .submitted }),
            last.kind == .returned, let sent = events.last(where: { $0.kind == .submitted }),
            let recorded = RecordedReport(sent)
        else { return nil }
        report = stored.returned(recorded.figures, recorded.narratives, sentAt: sent.at, by: sent.actor)
    }
}
