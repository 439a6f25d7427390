package import Documents
package import Domain
package import Persistence

extension ImplementationSheet {
    /// The implementation plan as commands and API exchange it; decimals are texts, amounts whole đồng, days ISO texts.
    package var json: JSONValue {
        .object([
            ("plan", .string(plan.code.text)), ("task", .string(task.code.text)), ("name", .string(task.name)),
            ("leads", .array(task.leads.map(unit))), ("coordinating", .array(task.coordinating.map(unit))),
            ("first_day", .string(task.window.lowerBound.iso)), ("last_day", .string(task.window.upperBound.iso)),
            ("assigned_on", .optional(assignedOn?.iso)), ("file_by", .optional(filingDue?.iso)),
            ("filed_at", .optional(filedAt?.rfc3339)), ("approved_version", .optional(approvedNumber)),
            ("version", version.map(described) ?? .null), ("versions", .array(versions.map(\.json))),
            ("events", .array(events.map(\.json))), ("comments", .array(comments.map(\.json))),
        ])
    }

    private func unit(_ code: OrganisationCode) -> JSONValue {
        .object([("code", .string(code.text)), ("name", .string(name(of: code)))])
    }

    private func described(_ version: ImplementationVersion) -> JSONValue {
        let labels = activities.labels
        return .object(
            (version.json.members ?? []) + [
                ("activities", .array(activities.activities.map { $0.json(labels) })),
                ("weight", .string(activities.totalWeight.canonical)),
                ("funding", .string(activities.totalFunding.canonical)),
            ]
        )
    }
}

extension ImplementationVersion {
    /// A version without its activities.
    package var json: JSONValue {
        .object([
            ("number", .int(number)), ("state", .string(state.rawValue)), ("seen", .string(SeenVersion(self).text)),
            ("begun_at", .string(begunAt.rfc3339)), ("begun_by", .string(begunBy)),
            ("submitted_at", .optional(submittedAt?.rfc3339)), ("submitted_by", .optional(submittedBy)),
            ("decided_at", .optional(decidedAt?.rfc3339)), ("decided_by", .optional(decidedBy)),
            ("return_reason", .optional(returnReason)),
            (
                "parts",
                .array(
                    parts.map { part in
                        .object([
                            ("organisation", .string(part.organisation.text)), ("revision", .int(part.revision)),
                            ("saved_at", .string(part.savedAt.rfc3339)), ("saved_by", .string(part.savedBy)),
                        ])
                    }
                )
            ),
        ])
    }
}

extension Activity {
    /// The activity as it is exchanged; the dependencies by label.
    package func json(_ labels: ActivityLabels) -> JSONValue {
        .object([
            ("id", .int(Int(id.number))), ("label", .string(labels[id])), ("part", .string(part.text)),
            ("name", .string(name)), ("owner", .optional(owner?.text)), ("person", .string(person)),
            ("start", .optional(start?.iso)), ("due", .optional(due?.iso)), ("product", .string(product)),
            ("weight", .optional(weight?.canonical)),
            ("dependencies", .array(dependencies.map { .string(labels[$0]) })),
            (
                "funding",
                .array(
                    funding.sorted { $0.key < $1.key }.map { share, amount in
                        .object([
                            ("year", .int(share.year)), ("source", .string(share.source.rawValue)),
                            ("amount", .string(amount.canonical)),
                        ])
                    }
                )
            ),
        ])
    }
}

extension ImplementationEvent {
    /// A step of a version.
    package var json: JSONValue {
        .object([
            ("version", .int(version)), ("kind", .string(kind.rawValue)), ("at", .string(at.rfc3339)),
            ("actor", .string(actor)), ("reason", .string(reason)),
        ])
    }
}

extension ImplementationComment {
    /// What was said about a version.
    package var json: JSONValue {
        .object([
            ("version", .int(version)), ("organisation", .string(organisation.text)), ("author", .string(author)),
            ("at", .string(at.rfc3339)), ("content", .string(content)),
        ])
    }
}

extension FilingList.Row {
    /// A task with the standing of its plan.
    package var json: JSONValue {
        .object([
            ("task", .string(filing.task.code.text)), ("name", .string(filing.task.name)),
            ("leads", .array(filing.task.leads.map { .string($0.text) })), ("standing", .string(standing.rawValue)),
            ("state", .optional(filing.state?.rawValue)), ("approved_version", .optional(filing.approvedNumber)),
            ("assigned_on", .optional(assignedOn?.iso)), ("file_by", .optional(dueDay?.iso)),
            ("filed_at", .optional(filing.filedAt?.rfc3339)),
        ])
    }
}
