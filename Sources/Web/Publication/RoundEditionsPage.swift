import Domain
import HTML
import Persistence
import UseCases

/// The frozen editions of a round's consolidated report, and the form that makes the next one.
struct RoundEditionsPage: PlanPage {
    /// The plan and the round.
    let scope: ReportingScope
    /// The editions, the first one first.
    let editions: [RoundEdition]
    /// What was wrong with what was typed.
    let problems: [InputProblem]
    /// The reason as typed.
    let typedReason: String
    /// Who reads, when.
    let reader: RoundReader

    var plan: StoredPlan { scope.plan }
    var section: PageSection? { .rounds }
    private var round: StoredRound { scope.round }

    func title(_ words: PageWords) -> String {
        words.text("edition.list_title", ["period": ReportingWords(words).period(round.code)])
    }

    func lead(_ words: PageWords) -> String? { words.text("edition.list_lead") }

    func path(_ words: PageWords) -> [NavigationLink] { RoundEditionPage.path(to: round.code, of: plan, words) }

    func content(_ words: PageWords) -> Markup {
        Markup {
            FormFaults(problems, in: words.language)
            if editions.isEmpty { EmptyState(words.text("edition.none")) } else { table(words) }
            if reader.actor.coordinates(plan.coordinator) { next(words) }
        }
    }

    private func table(_ words: PageWords) -> Markup {
        let columns = [
            TableColumn(words.text("edition.edition"), .name), TableColumn(words.text("edition.frozen_at")),
            TableColumn(words.text("edition.frozen_by")), TableColumn(words.text("edition.reason")),
            TableColumn(words.text("edition.sha256")), TableColumn(words.text("edition.receipt")),
            TableColumn(words.text("edition.download")),
        ]
        let rows = editions.map { edition in
            TableRow([
                a(.href(Routes.roundEdition.path(plan.code, round.code, edition.number))) {
                    words.text("edition.numbered", ["number": String(edition.number)])
                },
                .text(words.format.moment(edition.frozenAt)), .text(edition.frozenBy),
                .text(edition.reason.isEmpty ? words.text("edition.first") : edition.reason),
                HTML.code { edition.sha256.prefix(12) + "…" }, RoundEditionPage.receipt(of: edition, words),
                RoundEditionPage.downloads(of: edition, plan.code, round.code),
            ])
        }
        return DataTable(caption: words.text("edition.caption"), columns: columns, rows: rows).markup
    }

    private func next(_ words: PageWords) -> Markup {
        Markup {
            h2 { words.text(editions.isEmpty ? "edition.do_first" : "edition.do_next") }
            if (try? round.state.afterForwarding()) == nil {
                p { words.text("edition.round_not_locked") }
            } else if plan.recipient == nil {
                p { words.text("edition.no_recipient") }
            } else {
                PostForm(to: Routes.forwardRound.path(plan.code, round.code), csrf: reader.token) {
                    p { words.text("edition.what_happens") }
                    if !editions.isEmpty {
                        FormField(
                            words.text("edition.reason"),
                            name: "reason",
                            .line(typedReason),
                            hint: words.text("edition.reason_hint"),
                            error: problems.first { $0.field == "reason" }.map { words.language.text($0.message) }
                        )
                    }
                    ActionButton.row { ActionButton(words.text("edition.do_forward"), .primary) }
                }
            }
        }
    }
}
