package import Documents
import Domain
package import Persistence

/// A round with how its units stand, as commands and API exchange it.
package struct RoundSummary: Sendable {
    /// The round.
    package let round: StoredRound
    /// Its units; nil where the reader may not see how they stand.
    package let units: [RoundUnit]?

    /// A round for a reader.
    package init(round: StoredRound, units: [RoundUnit]?) {
        self.round = round
        self.units = units
    }

    /// How many units have ever sent their report.
    package var submitted: Int { units?.count { $0.firstSubmittedAt != nil } ?? 0 }
    /// How many units' reports are accepted.
    package var accepted: Int { units?.count { $0.state == .accepted } ?? 0 }

    /// The round, with counts where the reader may see them.
    package var json: JSONValue { .object(members) }

    /// The round with a line for each of these units.
    package func json(reports units: some Collection<RoundUnit>) -> JSONValue {
        let lines = units.map { unit in
            JSONValue.object([
                ("organisation", .object([("code", .string(unit.organisation.text)), ("name", .string(unit.name))])),
                ("figures_asked", .int(unit.asked)),
                ("state", .optional(unit.state?.rawValue)),
                ("first_submitted_at", .optional(unit.firstSubmittedAt?.rfc3339)),
                ("days_late", .optional(unit.timeliness?.daysLate)),
                ("due_before", .string(unit.deadline.cutOff.rfc3339)),
            ])
        }
        return .object(members + [("reports", .array(lines))])
    }

    private var members: [(String, JSONValue)] {
        var members = round.period.json(state: round.state).members ?? []
        members += [
            ("opened_at", .optional(round.openedAt?.rfc3339)), ("closed_at", .optional(round.closedAt?.rfc3339)),
            ("illustrative", .bool(round.isIllustrative)),
        ]
        guard let units else { return members }
        members += [("units", .int(units.count)), ("submitted", .int(submitted)), ("accepted", .int(accepted))]
        return members
    }
}
