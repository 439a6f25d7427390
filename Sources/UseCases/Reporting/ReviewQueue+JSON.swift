package import Documents
package import Domain
package import Persistence

extension ReviewQueue {
    /// A part of the queue as command and API exchange it, with the reviewers' own clock over all of it.
    package func json(_ part: [WaitingReport]) -> JSONValue {
        .object([
            ("at", .string(at.rfc3339)), ("waiting", .int(reports.count)),
            ("median_waiting_seconds", waiting.map { .int(Int($0.median / 1000)) } ?? .null),
            ("longest_waiting_seconds", waiting.map { .int(Int($0.longest / 1000)) } ?? .null),
            ("correction_requests_waiting", .int(corrections.count)),
            ("reports", .array(part.map { $0.json(at: at) })),
        ])
    }
}

extension WaitingReport {
    /// A waiting report at an instant.
    func json(at instant: Instant) -> JSONValue {
        let risks = urgency.risks.map { risk in
            JSONValue.object([("kind", .string(risk.kind.rawValue)), ("amount", .int(risk.amount))])
        }
        return .object([
            ("round", .string(round.code.text)),
            ("organisation", .object([("code", .string(organisation.text)), ("name", .string(name))])),
            ("figures_asked", .int(asked)), ("revision", .int(revision)),
            ("submitted_at", .string(urgency.waitsSince.rfc3339)), ("submitted_by", .string(submittedBy)),
            ("waiting_seconds", .int(Int(urgency.waited(at: instant) / 1000))),
            ("under_review", .bool(isUnderReview)), ("risks", .array(risks)),
            ("asks_for_reading", .bool(urgency.asksForReading)),
        ])
    }
}

extension ReviewOutcome {
    /// What became of a report; the refusal's words are the edge's to give.
    package func json(text: (Message) -> String) -> JSONValue {
        .object([
            ("round", .string(address.round.text)), ("organisation", .string(address.organisation.text)),
            ("accepted", .bool(refusal == nil)), ("code", .optional(refusal?.key)),
            ("detail", .optional(refusal.map(text))),
        ])
    }
}
