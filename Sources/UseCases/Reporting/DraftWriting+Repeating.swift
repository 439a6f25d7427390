import Domain
import Persistence

extension DraftWriting {
    /// True where the stored report says what is to be written although the writing began before it: a double click, a repeated
    /// request, or two people who typed the same. There is nothing to be lost by it.
    func isStored(_ content: ReportContent) -> Bool {
        guard let stored = sheet.report, content.revision < stored.revision else { return false }
        return content.differences(from: ReportContent(stored), in: sheet).isEmpty
    }

    /// What became of content that this actor has just sent; nil where it has not.
    func sentAlready(_ content: ReportContent, by actor: ReportingActor) -> Submission? {
        guard let stored = sheet.report, content.revision == stored.revision - 1, isStored(content) else { return nil }
        if stored.state == .awaitingApproval, stored.savedBy == actor.name { return .awaitsApproval }
        guard stored.state == .submitted, stored.progress.submittedBy == actor.name else { return nil }
        return stored.firstSubmittedAt.map { .sent(sheet.deadline.timeliness(at: $0)) }
    }
}
