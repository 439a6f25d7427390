import Domain
import HTML
import Persistence
import UseCases

/// The form by which a unit proposes a change of the plan.
struct ProposalFormPage: PlanPage {
    let plan: StoredPlan
    /// What the plan says about the row.
    let facts: ProposalFacts
    /// The reader's units that may propose it, by code and name.
    let units: [(code: String, name: String)]
    /// What stands in the form.
    let typed: ProposalForm
    /// What is wrong with it.
    let problems: [InputProblem]
    /// The token of the form.
    let token: String

    var section: PageSection? { .proposals }

    func title(_ words: PageWords) -> String {
        typed.isAboutRow ? words.text("proposal.make") : words.text("proposal.make_new")
    }

    func lead(_ words: PageWords) -> String? {
        guard typed.isAboutRow else { return nil }
        return words.text("proposal.make_lead", ["name": "\(typed.code) \(facts.name)"])
    }

    func path(_ words: PageWords) -> [NavigationLink] {
        [NavigationLink(words.text("proposal.title"), Routes.proposals.path(plan.code))]
    }

    func content(_ words: PageWords) -> Markup {
        guard !units.isEmpty else { return EmptyState(words.text("proposal.cannot")).markup }
        let faults = FormFaults(problems.map(\.onTheProposal), in: words.language)
        return Markup {
            faults
            PostForm(to: Routes.makeProposal.path(plan.code), csrf: token) {
                input(.type("hidden"), .name("chi-tieu"), .value(typed.indicator))
                input(.type("hidden"), .name("nhiem-vu"), .value(typed.task))
                what(words, faults)
                FormField(
                    words.text("proposal.proposed"),
                    name: "de-xuat",
                    .area(typed.proposed, rows: 2),
                    hint: words.text("proposal.proposed_hint_\(hint)"),
                    error: faults["de-xuat"]
                )
                FormField(
                    words.text("proposal.reason"),
                    name: "ly-do",
                    .area(typed.reason, rows: 4),
                    error: faults["ly-do"]
                )
                if units.count > 1 {
                    FormField(
                        words.text("proposal.unit"),
                        name: "don-vi",
                        .choice(units.map { ($0.code, $0.name) }, selected: typed.organisation)
                    )
                } else {
                    input(.type("hidden"), .name("don-vi"), .value(units[0].code))
                }
                ActionButton(words.text("proposal.send"))
            }
        }
    }

    private var hint: String { typed.isAboutRow ? typed.rowPart.rawValue : "new" }

    private func what(_ words: PageWords, _ faults: FormFaults) -> Markup {
        guard typed.isAboutRow else {
            let parts = ProposalPart.allCases.map { ($0.rawValue, words.text("proposal.part_\($0.rawValue)")) }
            return FormField(words.text("proposal.part"), name: "muc", .choice(parts, selected: typed.part)).markup
        }
        let kinds = ProposalKind.allCases.filter { $0.suits(facts) }
            .map { ($0.addressWord, ProposalWords(words).kind($0)) }
        return Markup {
            FormField(
                words.text("proposal.kind"),
                name: "loai",
                .choice(kinds, selected: typed.kind),
                error: faults["loai"]
            )
            if case .indicator(_, let unit, _, _, let targets, _) = facts {
                let plans = targets.filter { $0.kind != .baseline }.reversed().map { target in
                    (
                        "\(target.kind.rawValue) \(target.year)",
                        words.text("indicator.point_\(target.kind.rawValue)", ["year": "\(target.year)"]) + ": "
                            + words.format.target(target.value, target.comparison, unit: unit)
                    )
                }
                FormField(
                    words.text("proposal.target"),
                    name: "muc-tieu",
                    .choice(plans, selected: typed.target),
                    hint: words.text("proposal.target_hint"),
                    error: faults["muc-tieu"]
                )
            } else if case .task(_, let schedule, _) = facts {
                p {
                    strong { words.text("task.schedule") }
                    ": \(schedule)"
                }
            }
        }
    }
}

extension InputProblem {
    /// The fault beside the field of the page that the API calls otherwise.
    fileprivate var onTheProposal: InputProblem {
        let names = ["kind": "loai", "target": "muc-tieu", "proposed": "de-xuat", "reason": "ly-do"]
        return InputProblem(field: names[field] ?? field, message: message)
    }
}
