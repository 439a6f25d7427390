import Domain
import HTML
import Persistence
import UseCases

/// Words that the pages of implementation plans share.
struct ImplementationWords {
    private let words: PageWords

    /// In a page's language.
    init(_ words: PageWords) {
        self.words = words
    }

    /// How a version stands; "not begun" where there is none.
    func state(_ state: ImplementationState?) -> Markup {
        guard let state else { return StatusMark(.ring, .none, words.text("implementation.state_none")).markup }
        let word = words.text("implementation.state_\(state.rawValue)")
        switch state {
        case .draft: return StatusMark(.ring, .none, word).markup
        case .awaitingApproval: return StatusMark(.halfRing, .none, word).markup
        case .submitted: return StatusMark(.triangle, .on, word).markup
        case .returned: return StatusMark(.diamond, .near, word).markup
        case .approved: return StatusMark(.dot, .met, word).markup
        }
    }

    /// How a task stands with its plan.
    func standing(_ standing: TaskFiling.Standing) -> StatusMark {
        let word = words.text("implementation.standing_\(standing.rawValue)")
        switch standing {
        case .overdue: return StatusMark(.wedge, .far, word)
        case .open: return StatusMark(.ring, .none, word)
        case .returned: return StatusMark(.diamond, .near, word)
        case .submitted: return StatusMark(.triangle, .on, word)
        case .approved: return StatusMark(.dot, .met, word)
        case .notNeeded: return StatusMark(.dash, .none, word)
        }
    }

    /// A source of money.
    func source(_ source: FundingSource) -> String { words.text("implementation.source_\(source.rawValue)") }

    /// A fact of an activity.
    func field(_ field: ActivityField) -> String { words.text("implementation.field_\(field.rawValue)") }

    /// What an activity says of a fact; a dash where nothing.
    func said(_ field: ActivityField, of activity: Activity, _ sheet: ImplementationSheet, _ labels: ActivityLabels)
        -> Markup
    {
        switch field {
        case .order: .text(labels[activity.id])
        case .name: span(.class("printed")) { activity.name }
        case .owner: .text(activity.owner.map(sheet.name) ?? "–")
        case .person: .text(activity.person.isEmpty ? "–" : activity.person)
        case .start: .text(activity.start.map(words.format.day) ?? "–")
        case .due: .text(activity.due.map(words.format.day) ?? "–")
        case .product: activity.product.isEmpty ? .text("–") : span(.class("printed")) { activity.product }
        case .weight: .text(activity.weight.map { words.format.number($0) + " %" } ?? "–")
        case .dependencies:
            .text(
                activity.dependencies.isEmpty ? "–" : activity.dependencies.map { labels[$0] }.joined(separator: ", ")
            )
        case .funding: funding(activity.funding)
        }
    }

    /// Amounts by year and source, one a line.
    func funding(_ amounts: [FundingShare: Money]) -> Markup {
        guard !amounts.isEmpty else { return .text("–") }
        return Markup {
            for (share, amount) in amounts.sorted(by: { $0.key < $1.key }) {
                div {
                    span(.class("fig")) { amount.printed }
                    " "
                    small(.class("muted")) { "\(share.year), \(source(share.source))" }
                }
            }
        }
    }
}
