import Domain
import HTML
import Persistence
import UseCases

/// The words of proposals on a page.
struct ProposalWords {
    private let words: PageWords

    /// In the language of a page.
    init(_ words: PageWords) {
        self.words = words
    }

    /// What a kind is called.
    func kind(_ kind: ProposalKind) -> String { words.text("proposal.kind_\(kind.rawValue)") }

    /// The mark of where a proposal stands.
    func state(_ state: ProposalState) -> StatusMark {
        let word = words.text("proposal.state_\(state.rawValue)")
        return switch state {
        case .waiting: StatusMark(.halfRing, .none, word)
        case .accepted: StatusMark(.triangle, .on, word)
        case .declined: StatusMark(.dash, .none, word)
        case .carriedOut: StatusMark(.dot, .met, word)
        }
    }

    /// The row it is about, linked to its page where the plan has one.
    func subject(_ proposal: PlanProposal, of plan: PlanCode) -> Markup {
        let code = String(proposal.key.prefix { $0 != " " })
        let text = proposal.key.isEmpty ? proposal.name : "\(code) \(proposal.name)"
        if proposal.part == .task, let task = try? TaskCode(code) {
            return a(.href(Routes.task.path(plan, task))) { text }
        }
        guard proposal.part == .indicator, let indicator = try? IndicatorCode(code) else { return .text(text) }
        return a(.href(Routes.indicator.path(plan, indicator))) { text }
    }

    /// Kind and, where a target is meant, its year.
    func title(_ proposal: PlanProposal) -> String {
        let parts = proposal.key.split(separator: " ")
        guard parts.count == 3 else { return kind(proposal.kind) }
        return kind(proposal.kind) + " " + parts[2]
    }
}
