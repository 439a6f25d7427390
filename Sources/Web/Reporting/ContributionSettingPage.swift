import Domain
import HTML
import Persistence
import UseCases

/// Which indicators a plan asks executing organisations to contribute to (II.3).
struct ContributionSettingPage: PlanPage {
    /// What is decided and what could be.
    let outlook: ContributionOutlook
    /// Who reads.
    let reader: RoundReader
    /// What was typed, where it has faults.
    var typed: Form?
    /// What is wrong with it.
    var problems: [InputProblem] = []

    /// The choices, in the order of the form.
    private static let choices = ["none", "chosen", "all"]

    var plan: StoredPlan { outlook.plan }
    var section: PageSection? { .rounds }

    func title(_ words: PageWords) -> String { words.text("contribution.setting_title") }
    func lead(_ words: PageWords) -> String? { words.text("contribution.setting_lead") }

    func path(_ words: PageWords) -> [NavigationLink] {
        [NavigationLink(words.text("round.list"), Routes.rounds.path(plan.code))]
    }

    func content(_ words: PageWords) -> Markup {
        let faults = FormFaults(problems, in: words.language)
        let unknown = outlook.rows.flatMap(\.unknown)
        return Markup {
            faults
            if !unknown.isEmpty {
                let names = Set(unknown).sorted().joined(separator: "; ")
                InsetBox(.warning) { p { words.text("contribution.without_members", ["names": names]) } }
            }
            if reader.actor.coordinates(plan.coordinator) {
                PostForm(to: Routes.setContributions.path(plan.code), csrf: reader.token) {
                    FormField(
                        words.text("contribution.asks"),
                        name: "asks",
                        .choice(
                            Self.choices.map { ($0, words.text("contribution.asks_\($0)")) },
                            selected: typed?.text("asks") ?? outlook.setting.word
                        ),
                        hint: words.text("contribution.asks_hint"),
                        error: faults["asks"] ?? faults["indicators"]
                    )
                    table(words, isForm: true)
                    ActionButton(words.text("contribution.save_setting"))
                }
            } else {
                p { words.text("contribution.asks_\(outlook.setting.word)") }
                table(words, isForm: false)
            }
        }
    }

    private func table(_ words: PageWords, isForm: Bool) -> Markup {
        let columns = [
            TableColumn(words.text("report.code"), .code), TableColumn(words.text("report.indicator"), .name),
            TableColumn(words.text("contribution.form")), TableColumn(words.text("contribution.asked_of"), .number),
            TableColumn(words.text("contribution.chosen"), isForm ? .input : .text),
        ]
        let chosen = typed.map { Set($0.all("indicator")) }
        let rows = outlook.rows.map { row in
            TableRow([
                .text(row.code.text), .text(row.name), .text(words.text("contribution.form_\(row.form.rawValue)")),
                .text(words.number(row.contributors)),
                isForm
                    ? tick(
                        row,
                        isOn: chosen?.contains(row.code.text) ?? outlook.setting.codes.contains(row.code),
                        words
                    )
                    : .text(words.text(outlook.asks(row) ? "contribution.yes" : "contribution.no")),
            ])
        }
        let day = ["day": words.format.day(outlook.day)]
        return DataTable(caption: words.text("contribution.setting_caption", day), columns: columns, rows: rows).markup
    }

    private func tick(_ row: ContributionOutlook.Row, isOn: Bool, _ words: PageWords) -> Markup {
        label {
            input(.type("checkbox"), .name("indicator"), .value(row.code.text), .checked(isOn))
            span(.class("unseen")) { words.text("contribution.ask_for", ["code": row.code.text]) }
        }
    }
}
