import Domain
import HTML
import Persistence
import UseCases

/// The ledger of extensions: who was granted more time, until when, why and by whom.
struct ExtensionsPage: PlanPage {
    let plan: StoredPlan
    /// A part of the ledger, the newest first.
    let extensions: [StoredExtension]
    /// How many entries there are.
    let total: Int
    /// The page of them, from 1.
    let page: Int
    /// The round the ledger is narrowed to; nil for all.
    let round: PeriodCode?
    /// Rounds that take reports.
    let openRounds: [PeriodCode]
    /// The one the form is about.
    let chosen: PeriodCode?
    /// Its units that have not sent their report.
    let units: [RoundUnit]
    /// What stands in the form.
    let typed: ExtensionForm
    /// What is wrong with it.
    let problems: [InputProblem]
    /// Who reads, when.
    let reader: RoundReader

    /// Entries a page.
    static let pageSize = 50

    var section: PageSection? { .rounds }

    func title(_ words: PageWords) -> String { words.text("extension.title") }
    func lead(_ words: PageWords) -> String? { words.text("extension.lead") }

    func path(_ words: PageWords) -> [NavigationLink] {
        [NavigationLink(words.text("round.list"), Routes.rounds.path(plan.code))]
    }

    func content(_ words: PageWords) -> Markup {
        Markup {
            if extensions.isEmpty { EmptyState(words.text("extension.none")) } else { ledger(words) }
            if reader.actor.coordinates(plan.coordinator) { form(words) }
        }
    }

    private func ledger(_ words: PageWords) -> Markup {
        let columns = [
            TableColumn(words.text("round.unit"), .name), TableColumn(words.text("round.round")),
            TableColumn(words.text("extension.until")), TableColumn(words.text("extension.reason")),
            TableColumn(words.text("extension.granted_by")), TableColumn(words.text("extension.granted_at")),
        ]
        let rows = extensions.map { item in
            TableRow([
                a(.href(Routes.report.path(plan.code, item.round, item.organisation))) { item.name },
                .text(ReportingWords(words).period(item.round)), .text(words.format.day(item.day)),
                .text(item.reason), .text(item.grantedBy), .text(words.format.moment(item.grantedAt)),
            ])
        }
        return Markup {
            DataTable(caption: words.text("extension.caption"), columns: columns, rows: rows)
            Pagination(page: page, pageSize: Self.pageSize, total: total, in: words.language) { number in
                let narrowed = round.map { [("ky", $0.text)] } ?? []
                return Routes.extensions.path(plan.code, query: narrowed + [("trang", "\(number)")])
            }
        }
    }

    private func form(_ words: PageWords) -> Markup {
        let faults = FormFaults(problems.map(\.onThePage), in: words.language)
        let own = ReportingWords(words)
        return Markup {
            h2 { words.text("extension.grant") }
            if let chosen, !units.isEmpty {
                faults
                if openRounds.count > 1 {
                    TabLinks(
                        openRounds.map { code in
                            let address = Routes.extensions.path(plan.code, query: [("ky", code.text)])
                            return NavigationLink(own.period(code), code == chosen ? nil : address)
                        },
                        name: words.text("round.round")
                    )
                }
                PostForm(to: Routes.grantExtension.path(plan.code), csrf: reader.token) {
                    input(.type("hidden"), .name("ky"), .value(chosen.text))
                    FormField(
                        words.text("round.unit"),
                        name: "don-vi",
                        .choice(units.map { ($0.organisation.text, $0.name) }, selected: typed.organisation),
                        hint: words.text("extension.unit_hint", ["round": own.period(chosen)]),
                        error: faults["don-vi"]
                    )
                    FormField(
                        words.text("extension.until"),
                        name: "truoc-ngay",
                        .line(typed.day, .date),
                        hint: words.text("extension.until_hint"),
                        error: faults["truoc-ngay"]
                    )
                    FormField(
                        words.text("extension.reason"),
                        name: "ly-do",
                        .area(typed.reason, rows: 3),
                        error: faults["ly-do"]
                    )
                    ActionButton(words.text("extension.do_grant"))
                }
            } else {
                EmptyState(words.text("extension.nobody"))
            }
        }
    }
}

extension InputProblem {
    /// The fault beside the field of the page that the API calls otherwise.
    fileprivate var onThePage: InputProblem {
        let names = ["due_before": "truoc-ngay", "reason": "ly-do", "organisation": "don-vi", "code": "don-vi"]
        return InputProblem(field: names[field] ?? field, message: message)
    }
}
