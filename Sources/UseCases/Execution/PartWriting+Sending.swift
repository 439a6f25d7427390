import Domain
import Persistence

extension PartWriting {
    /// True where the actor cannot submit by itself: the first-named lead has an approver, and the actor is none.
    func needsApproval(of actor: ReportingActor) throws -> Bool {
        guard let submitter = scope.task.submitter, !actor.endorses(scope.task) else { return false }
        return try AccountStore(connection: connection).hasApprover(of: submitter)
    }

    /// What became of content that this actor has just submitted; nil where it has not.
    func sentAlready(
        _ content: PartContent,
        _ reading: PartReading,
        by actor: ReportingActor
    ) -> ImplementationSubmission? {
        guard let latest = scope.implementation?.latest, let part = storedPart(content.part),
            content.revision == part.revision - 1, isStored(content, reading)
        else { return nil }
        if latest.state == .awaitingApproval, part.savedBy == actor.name { return .awaitsApproval }
        return latest.state == .submitted && latest.submittedBy == actor.name ? .sent : nil
    }

    /// Puts a version into the state a submission leads to, and says so in its history.
    func move(
        _ version: Int64,
        to state: ImplementationState,
        by actor: ReportingActor,
        at instant: Instant
    ) throws {
        let store = ImplementationStore(connection: connection)
        if state == .submitted {
            try store.submit(version, by: actor.name, at: instant)
            try store.append(.submitted, to: version, by: actor.name, at: instant)
        } else {
            try store.move(version, to: state)
            try store.append(.approvalRequested, to: version, by: actor.name, at: instant)
        }
    }
}
