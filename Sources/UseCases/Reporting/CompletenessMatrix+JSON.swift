package import Documents
import Domain
package import Persistence

extension CompletenessMatrix {
    /// The matrix as the API exchanges it: rounds with their counts, units with a cell for each round that asks of them.
    package var json: JSONValue {
        .object([
            (
                "rounds",
                .array(
                    rounds.map { round in
                        let members = round.period.json(state: round.state).members ?? []
                        return .object(members + [("counts", json(counts[round.code] ?? [:]))])
                    }
                )
            ),
            ("units", .array(units.map { json($0) })),
        ])
    }

    private func json(_ counts: [Completeness: Int]) -> JSONValue {
        let states = Completeness.allCases.map { ($0.rawValue, JSONValue.int(counts[$0] ?? 0)) }
        return .object([("obliged", .int(counts.values.reduce(0, +)))] + states)
    }

    private func json(_ unit: CompletenessUnit) -> JSONValue {
        .object([
            (
                "organisation",
                .object([
                    ("code", .string(unit.organisation.text)), ("name", .string(unit.name)),
                    ("kind", .string(unit.kind.rawValue)),
                ])
            ),
            (
                "cells",
                .array(rounds.compactMap { round in unit.cells[round.code].map { json($0, in: round.code) } })
            ),
        ])
    }

    private func json(_ cell: CompletenessCell, in round: PeriodCode) -> JSONValue {
        .object([
            ("round", .string(round.text)), ("state", .string(cell.state.rawValue)), ("days_late", .int(cell.daysLate)),
            ("report_state", .optional(cell.reportState?.rawValue)), ("provisional", .int(cell.provisional)),
            ("due_before", .string(cell.deadline.cutOff.rfc3339)), ("extended", .bool(cell.deadline.isExtended)),
            ("first_submitted_at", .optional(cell.firstSubmittedAt?.rfc3339)),
        ])
    }
}
