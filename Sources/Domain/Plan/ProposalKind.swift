/// What a unit can propose about the plan (domain rules, section 6; Quyết định 200/QĐ-BTTTT); the raw value is the stored and
/// exchanged word.
package enum ProposalKind: String, Sendable, CaseIterable {
    /// A more ambitious target: what the decision asks for where the trend is far above it.
    case raise
    /// A less ambitious target.
    case lower
    /// A new indicator or task.
    case add
    /// An indicator or task to be left out.
    case drop
    /// Another time for a task.
    case redate
    /// Another unit for an indicator or task.
    case reassign
    /// A remedy: what the decision asks for where the trend is below the target. It changes no text of the plan.
    case remedy

    /// Reads the exchanged word; `InvalidInput` with field `kind` names the known ones.
    package init(exchanged text: String) throws(InvalidInput) {
        guard let kind = Self(rawValue: text) else {
            let known = Self.allCases.map(\.rawValue).joined(separator: ", ")
            throw InvalidInput(field: "kind", "list.unknown_word", ["read": text, "known": known])
        }
        self = kind
    }

    /// True where it can be proposed about a row of that sort.
    package func suits(_ subject: ProposalFacts) -> Bool {
        switch (self, subject) {
        case (.raise, .indicator), (.lower, .indicator), (.redate, .task): true
        case (.drop, .indicator), (.drop, .task), (.reassign, .indicator), (.reassign, .task): true
        case (.remedy, .indicator), (.remedy, .task), (.add, .new): true
        default: false
        }
    }
}
