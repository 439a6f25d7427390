package import Documents
import Domain
package import Persistence

extension StoredProposal {
    /// The proposal as commands and API exchange it.
    package var json: JSONValue {
        .object([
            ("number", .int(number)), ("kind", .string(proposal.kind.rawValue)),
            ("part", .string(proposal.part.rawValue)), ("row", .string(proposal.key)),
            ("name", .string(proposal.name)), ("old", .string(proposal.old)),
            ("proposed", .string(proposal.proposed)), ("reason", .string(proposal.reason)),
            ("organisation", .object([("code", .string(organisation.text)), ("name", .string(organisationName))])),
            ("author", .string(author)), ("submitted_at", .string(submittedAt.rfc3339)),
            ("state", .string(state.rawValue)),
            (
                "answer",
                answer.map { answer in
                    .object([
                        ("accepted", .bool(answer.isAccepted)), ("reason", .string(answer.reason)),
                        ("by", .string(answer.author)), ("at", .string(answer.answeredAt.rfc3339)),
                    ])
                } ?? .null
            ), ("edition", .optional(edition)), ("illustrative", .bool(isIllustrative)),
        ])
    }
}
