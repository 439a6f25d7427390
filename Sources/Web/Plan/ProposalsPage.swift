import Domain
import HTML
import Persistence
import UseCases

/// The proposals to change a plan, the newest first.
struct ProposalsPage: PlanPage {
    let plan: StoredPlan
    /// What the list is narrowed to.
    let filter: ProposalFilter
    /// A page of the proposals.
    let proposals: [StoredProposal]
    /// How many pass.
    let total: Int
    /// The page, from 1.
    let number: Int
    /// True where the reader may make one.
    let mayPropose: Bool

    /// Proposals of a page.
    static let size = 50

    var section: PageSection? { .proposals }

    func title(_ words: PageWords) -> String { words.text("proposal.title") }
    func lead(_ words: PageWords) -> String? { words.text("proposal.lead") }

    func content(_ words: PageWords) -> Markup {
        Markup {
            if mayPropose {
                ActionButton.row {
                    ActionButton(words.text("proposal.make_new"), address: Routes.newProposal.path(plan.code))
                }
            }
            filters(words).over(
                found: words.text("proposal.found", ["count": words.number(total)]),
                isEmpty: proposals.isEmpty,
                none: words.text(filter.isNarrowed ? "proposal.none_found" : "proposal.none")
            ) {
                table(words)
                Pagination(page: number, pageSize: Self.size, total: total, in: words.language) {
                    Routes.proposals.path(plan.code, query: query + [("trang", "\($0)")])
                }
            }
        }
    }

    private var query: [(String, String)] {
        [
            ("tinh-trang", filter.state?.addressWord), ("loai", filter.kind?.addressWord),
            ("don-vi", filter.organisation?.text),
        ].compactMap { name, value in value.map { (name, $0) } }
    }

    private func filters(_ words: PageWords) -> FilterForm {
        let own = ProposalWords(words)
        let list = Routes.proposals.path(plan.code)
        return FilterForm(
            to: list,
            fields: [
                FilterForm.choice(
                    words.text("proposal.state"),
                    name: "tinh-trang",
                    ProposalState.allCases.map { ($0.addressWord, own.state($0).word) },
                    selected: filter.state?.addressWord,
                    in: words.language
                ),
                FilterForm.choice(
                    words.text("proposal.kind"),
                    name: "loai",
                    ProposalKind.allCases.map { ($0.addressWord, own.kind($0)) },
                    selected: filter.kind?.addressWord,
                    in: words.language
                ),
            ],
            clearAddress: filter.isNarrowed ? list : nil,
            in: words.language
        )
    }

    private func table(_ words: PageWords) -> Markup {
        let own = ProposalWords(words)
        let columns = [
            TableColumn(words.text("proposal.number"), .code), TableColumn(words.text("proposal.subject"), .name),
            TableColumn(words.text("proposal.old")), TableColumn(words.text("proposal.proposed")),
            TableColumn(words.text("proposal.unit")), TableColumn(words.text("proposal.state")),
        ]
        let rows = proposals.map { stored in
            TableRow([
                a(.href(Routes.proposal.path(plan.code, stored.number))) { words.number(stored.number) },
                Markup {
                    strong { own.title(stored.proposal) }
                    br()
                    own.subject(stored.proposal, of: plan.code)
                }, .text(stored.proposal.old), .text(stored.proposal.proposed), .text(stored.organisationName),
                own.state(stored.state).markup,
            ])
        }
        return DataTable(caption: words.text("proposal.caption"), columns: columns, rows: rows).markup
    }
}
