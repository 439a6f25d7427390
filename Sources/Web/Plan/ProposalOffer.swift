import Domain
import HTML
import Persistence
import UseCases

/// What somebody entitled can propose about an indicator or task, on its page, and what is proposed already: behind the path a
/// remedy, far ahead a higher target (Quyết định 200/QĐ-BTTTT).
struct ProposalOffer: Sendable, Equatable {
    private let plan: StoredPlan
    private let part: ProposalPart
    private let code: String
    private let mayPropose: Bool
    private let open: [StoredProposal]

    /// Asks the database for all of it; nil for a reader who may not read proposals.
    static func load(
        _ connection: any Connection,
        plan: StoredPlan,
        _ part: ProposalPart,
        _ code: String,
        units: [NamedOrganisation],
        for person: Person?
    ) throws -> ProposalOffer? {
        guard let person, Routes.proposals.admits(person) else { return nil }
        let actor = ReportingActor(person)
        let own = actor.ownOrganisations
        let readable = actor.readsAll(coordinator: plan.coordinator) ? nil : own
        let open = try ProposalStore(connection: connection, planID: plan.id)
            .open(about: part, code, readable: readable)
        let offer = ProposalOffer(
            plan: plan,
            part: part,
            code: code,
            mayPropose: units.contains { unit in own.contains { $0.text == unit.code } },
            open: open
        )
        return offer.mayPropose || !open.isEmpty ? offer : nil
    }

    /// The section: buttons, and proposals that wait or are accepted.
    ///
    /// - Parameter standing: how the indicator stands; nil for a task.
    func markup(standing: Standing? = nil, _ words: PageWords) -> Markup {
        Markup {
            h2(.id("de-xuat")) { words.text("proposal.title") }
            if mayPropose {
                ActionButton.row {
                    if standing == .slightlyBehind || standing == .farBehind {
                        ActionButton(words.text("proposal.offer_remedy"), .primary, address: address(.remedy))
                    }
                    if standing == .farAhead {
                        ActionButton(words.text("proposal.offer_raise"), .primary, address: address(.raise))
                    }
                    ActionButton(words.text("proposal.offer"), address: address(nil))
                }
            }
            if !open.isEmpty {
                p { words.text("proposal.open") }
                ul {
                    for stored in open { li { item(stored, words) } }
                }
            }
        }
    }

    private func item(_ stored: StoredProposal, _ words: PageWords) -> Markup {
        let own = ProposalWords(words)
        let change = [stored.proposal.old, stored.proposal.proposed].filter { !$0.isEmpty }.joined(separator: " → ")
        return Markup {
            a(.href(Routes.proposal.path(plan.code, stored.number))) {
                words.text("proposal.numbered", ["number": words.number(stored.number)])
            }
            ": \(own.title(stored.proposal)) – \(change) (\(stored.organisationName)) "
            own.state(stored.state)
        }
    }

    private func address(_ kind: ProposalKind?) -> String {
        let row = (part == .indicator ? "chi-tieu" : "nhiem-vu", code)
        return Routes.newProposal.path(plan.code, query: [row] + (kind.map { [("loai", $0.addressWord)] } ?? []))
    }
}
