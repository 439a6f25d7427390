import Domain
import HTML
import Persistence
import UseCases

/// A proposal: the text of the plan, the text proposed, why, and the answer.
struct ProposalPage: PlanPage {
    let plan: StoredPlan
    /// The proposal.
    let stored: StoredProposal
    /// True where the reader answers it.
    let mayAnswer: Bool
    /// What stands in the form of the answer.
    let typedReason: String
    /// What is wrong with it.
    let problems: [InputProblem]
    /// The token of the form.
    let token: String

    var section: PageSection? { .proposals }

    func title(_ words: PageWords) -> String {
        words.text("proposal.numbered", ["number": words.number(stored.number)]) + ": "
            + ProposalWords(words).title(stored.proposal)
    }

    func path(_ words: PageWords) -> [NavigationLink] {
        [NavigationLink(words.text("proposal.title"), Routes.proposals.path(plan.code))]
    }

    func content(_ words: PageWords) -> Markup {
        Markup {
            FormFaults(problems.map(\.onTheAnswer), in: words.language)
            p(.class("verdict")) { ProposalWords(words).state(stored.state) }
            facts(words)
            if let answer = stored.answer { said(answer, words) }
            if mayAnswer { form(words) }
        }
    }

    private func facts(_ words: PageWords) -> Markup {
        let proposal = stored.proposal
        let unit = NamedOrganisation(
            code: stored.organisation.text,
            name: stored.organisationName,
            printed: stored.organisationName
        )
        return FactList([
            (words.text("proposal.subject"), ProposalWords(words).subject(proposal, of: plan.code)),
            (words.text("proposal.old"), proposal.old.isEmpty ? .empty : .text(proposal.old)),
            (
                words.text("proposal.proposed"),
                proposal.proposed.isEmpty ? .empty : span(.class("printed")) { proposal.proposed }
            ), (words.text("proposal.reason"), span(.class("printed")) { proposal.reason }),
            (words.text("proposal.unit"), words.organisation(unit, of: plan.code)),
            (words.text("proposal.by"), .text(stored.author)),
            (words.text("proposal.submitted"), .text(words.format.moment(stored.submittedAt))),
        ]).markup
    }

    private func said(_ answer: ProposalAnswer, _ words: PageWords) -> Markup {
        let values = ["name": answer.author, "moment": words.format.moment(answer.answeredAt)]
        return Markup {
            h2 { words.text("proposal.answer") }
            p { words.text("proposal.answered", values) }
            p(.class("printed")) { answer.reason }
            switch stored.state {
            case .accepted where stored.proposal.kind == .remedy: p { words.text("proposal.remedy_accepted") }
            case .accepted: p { words.text("proposal.next_edition") }
            case .carriedOut: carriedOut(words)
            case .waiting, .declined: Markup.empty
            }
        }
    }

    private func carriedOut(_ words: PageWords) -> Markup {
        let number = stored.edition.map { "\($0)" } ?? ""
        return p {
            a(.href(Routes.edition.path(plan.code, number))) {
                words.text("proposal.done_in", ["number": number])
            }
        }
    }

    private func form(_ words: PageWords) -> Markup {
        let faults = FormFaults(problems.map(\.onTheAnswer), in: words.language)
        return Markup {
            h2 { words.text("proposal.answer") }
            PostForm(to: Routes.answerProposal.path(plan.code, stored.number), csrf: token) {
                FormField(
                    words.text("proposal.answer_reason"),
                    name: "ly-do",
                    .area(typedReason, rows: 3),
                    hint: words.text("proposal.answer_hint"),
                    error: faults["ly-do"]
                )
                ActionButton.row {
                    ActionButton(words.text("proposal.accept"), .primary, name: "viec", value: "accept")
                    ActionButton(words.text("proposal.decline"), .secondary, name: "viec", value: "decline")
                }
            }
        }
    }
}

extension InputProblem {
    /// The fault beside the field of the page that the API calls otherwise.
    fileprivate var onTheAnswer: InputProblem {
        InputProblem(field: field == "reason" ? "ly-do" : field, message: message)
    }
}
