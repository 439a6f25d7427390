package import Domain
import Foundation
import Persistence

/// Sends a report back to its unit with a reason and, where wanted, remarks on single fields.
package struct ReturnReport {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Returns the report; the unit sees the marks beside their fields until it sends the report again.
    ///
    /// - Parameter revision: the revision the coordinator saw; nil: whichever there is.
    /// - Throws: `InvalidInput` with field `reason` where none is given and `mark-…` for a mark on a field that the report does
    ///   not have or has already; `Refusal` where the actor does not coordinate the
    ///   plan, the report is not under review or was sent anew meanwhile.
    package func callAsFunction(
        _ address: ReportAddress,
        reason: String,
        marks: [ReviewMark] = [],
        revision: Int? = nil,
        by actor: ReportingActor
    ) async throws {
        let reason = reason.precomposedStringWithCanonicalMapping.trimmingCharacters(in: .whitespacesAndNewlines)
        try await runtime.change(by: actor.name) { connection, at in
            let review = try ReportUnderReview(address, seen: revision, by: actor, connection: connection)
            let state = try review.report.progress.after(.sendBack(reason: reason))
            let marks = try Self.ordered(marks, by: review.sheet.fields)
            let store = ReportStore(connection: connection)
            try store.decide(review.report.id, state, reason: reason, by: actor.name, at: at)
            try store.append(
                ReportEvent(kind: .returned, at: at, actor: actor.name, reason: reason, marks: marks),
                to: review.report.id
            )
            var detail = ["reason": reason]
            for mark in marks { detail["mark-\(mark.field.name)"] = mark.comment }
            return ((), AuditFact(action: "report.returned", subject: address.subject, detail: detail))
        }
    }

    /// The marks in the order of the form's fields, which they must be on, one a field.
    private static func ordered(_ marks: [ReviewMark], by fields: [ReportField]) throws(InvalidInput) -> [ReviewMark] {
        let places = Dictionary(uniqueKeysWithValues: fields.enumerated().map { ($1, $0) })
        var seen: Set<ReportField> = []
        let problems = marks.filter { places[$0.field] == nil || !seen.insert($0.field).inserted }.map { mark in
            InputProblem(
                field: "mark-\(mark.field.name)",
                message: Message("review.mark_misplaced", ["field": mark.field.name])
            )
        }
        guard problems.isEmpty else { throw InvalidInput(problems) }
        return marks.sorted { (places[$0.field] ?? 0) < (places[$1.field] ?? 0) }
    }
}
