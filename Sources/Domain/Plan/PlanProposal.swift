import Foundation

/// A unit's proposal to change the plan: the fact of the row it is about, its text now, and the text proposed. Until an edition
/// carries it out the old text stands.
package struct PlanProposal: Sendable, Hashable {
    /// What is proposed.
    package let kind: ProposalKind
    /// What sort of row it is about.
    package let part: ProposalPart
    /// The row as the difference of two editions names it: `1.7.1`, `1.7.1 target 2025`, `749-06`; empty for a new one.
    package let key: String
    /// What the row is called; for a new one the name proposed.
    package let name: String
    /// The text of the plan now; empty for a new row and a remedy.
    package let old: String
    /// The text proposed; empty for a row to be left out.
    package let proposed: String
    /// Why.
    package let reason: String

    /// A proposal as it is stored.
    package init(
        kind: ProposalKind,
        part: ProposalPart,
        key: String,
        name: String,
        old: String,
        proposed: String,
        reason: String
    ) {
        self.kind = kind
        self.part = part
        self.key = key
        self.name = name
        self.old = old
        self.proposed = proposed
        self.reason = reason
    }

    /// Characters each text may have.
    package static let longestText = 2000

    /// Reads a proposal as typed against what the plan says; `InvalidInput` lists every fault on `kind`, `target`, `proposed`
    /// and `reason`.
    ///
    /// - Parameter knows: true where the server has an organisation of that code.
    package init(
        reading typed: TypedProposal,
        about facts: ProposalFacts,
        knows: (OrganisationCode) throws -> Bool
    ) throws {
        guard typed.kind.suits(facts) else {
            throw InvalidInput(field: "kind", "proposal.does_not_suit")
        }
        var problems: [InputProblem] = []
        let proposed = Self.clean(typed.proposed)
        let reason = Self.clean(typed.reason)
        var (key, old) = (typed.code, "")
        do {
            switch (typed.kind, facts) {
            case (.raise, .indicator), (.lower, .indicator):
                let target = try Self.target(typed.target, of: facts)
                (key, old) = ("\(typed.code) \(target.kind.rawValue) \(target.year)", target.text)
                try Self.check(proposed, typed.kind, from: target, facts)
            case (.redate, .task(_, let schedule, _)):
                old = schedule
                try Self.check(schedule: proposed, from: schedule)
            case (.reassign, .indicator(_, _, _, _, _, let units)), (.reassign, .task(_, _, let units)):
                old = units.joined(separator: "; ")
                try Self.check(unit: proposed, from: units, knows: knows)
            case (.drop, _): old = facts.name
            default:
                if proposed.isEmpty { throw InvalidInput(field: "proposed", "proposal.text_needed") }
            }
        } catch let invalid as InvalidInput {
            problems += invalid.problems
        }
        problems += Self.lengths([("proposed", proposed), ("reason", reason)])
        if reason.isEmpty {
            problems.append(InputProblem(field: "reason", message: Message("proposal.reason_needed")))
        }
        guard problems.isEmpty else { throw InvalidInput(problems) }
        self.init(
            kind: typed.kind,
            part: typed.part,
            key: typed.kind == .add ? "" : key,
            name: typed.kind == .add ? proposed : facts.name,
            old: old,
            proposed: typed.kind == .drop ? "" : proposed,
            reason: reason
        )
    }

    private static func clean(_ text: String) -> String {
        text.precomposedStringWithCanonicalMapping.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private static func lengths(_ texts: [(field: String, text: String)]) -> [InputProblem] {
        texts.filter { $0.text.count > longestText }.map { field, _ in
            InputProblem(field: field, message: Message("proposal.too_long", ["most": String(longestText)]))
        }
    }

    private static func target(_ text: String, of facts: ProposalFacts) throws(InvalidInput) -> Target {
        guard case .indicator(_, _, _, _, let targets, _) = facts,
            let target = targets.first(where: { "\($0.kind.rawValue) \($0.year)" == text && $0.kind != .baseline })
        else { throw InvalidInput(field: "target", "proposal.no_such_target", ["read": text]) }
        return target
    }

    /// A target is raised where it becomes harder to reach, whichever way the indicator counts.
    private static func check(_ text: String, _ kind: ProposalKind, from target: Target, _ facts: ProposalFacts)
        throws(InvalidInput)
    {
        guard case .indicator(_, let unit, let direction, let aggregation, _, _) = facts else { return }
        let printed: PrintedTarget?
        do throws(InvalidInput) {
            printed = try PrintedTarget.read(text, unit: unit, aggregation: aggregation)
        } catch {
            throw InvalidInput(error.problems.map { InputProblem(field: "proposed", message: $0.message) })
        }
        guard let printed else { throw InvalidInput(field: "proposed", "proposal.text_needed") }
        let isHigher = direction == .up ? printed.value > target.value : printed.value < target.value
        let isLower = direction == .up ? printed.value < target.value : printed.value > target.value
        guard kind == .raise ? isHigher : isLower else {
            let values = ["read": text, "old": target.text]
            throw InvalidInput(field: "proposed", kind == .raise ? "proposal.not_higher" : "proposal.not_lower", values)
        }
    }

    private static func check(schedule text: String, from old: String) throws(InvalidInput) {
        let schedule: TaskSchedule
        do throws(InvalidInput) {
            schedule = try TaskSchedule(printed: text)
        } catch {
            throw InvalidInput(error.problems.map { InputProblem(field: "proposed", message: $0.message) })
        }
        guard schedule.kind != .none else {
            throw InvalidInput(field: "proposed", "proposal.no_schedule", ["read": text])
        }
        guard ProposalText(text) != ProposalText(old) else {
            throw InvalidInput(field: "proposed", "proposal.nothing_changed")
        }
    }

    private static func check(unit text: String, from units: [String], knows: (OrganisationCode) throws -> Bool) throws
    {
        guard let code = try? OrganisationCode(text), try knows(code) else {
            throw InvalidInput(field: "proposed", "proposal.unknown_unit", ["read": text])
        }
        guard !units.contains(code.text) else { throw InvalidInput(field: "proposed", "proposal.nothing_changed") }
    }
}
