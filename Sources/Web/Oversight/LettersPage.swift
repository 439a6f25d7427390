import Domain
import HTML
import Persistence
import UseCases

/// The official letters of a plan: who is late with what, the letters made so far, and what letters need.
struct LettersPage: PlanPage {
    /// Who is late, and what was made.
    let urged: UrgedUnits
    /// Who reads, when.
    let reader: RoundReader
    /// What was typed into the setting, where it has faults.
    var typed: Form?
    /// What is wrong with it.
    var problems: [InputProblem] = []

    var plan: StoredPlan { urged.plan }
    var section: PageSection? { .rounds }
    /// True where the reader may make letters.
    var coordinates: Bool { reader.actor.coordinates(plan.coordinator) }

    func title(_ words: PageWords) -> String { words.text("letter.title") }
    func lead(_ words: PageWords) -> String? {
        words.text("letter.lead", ["day": words.format.day(urged.day), "count": words.number(urged.units.count)])
    }
    func path(_ words: PageWords) -> [NavigationLink] {
        [NavigationLink(words.text("urging.title"), Routes.urging.path(plan.code))]
    }

    func content(_ words: PageWords) -> Markup {
        Markup {
            FormFaults(problems, in: words.language)
            h2 { words.text("letter.units") }
            if urged.units.isEmpty { EmptyState(words.text("letter.nobody_late")) } else { units(words) }
            h2 { words.text("letter.made_title") }
            if urged.letters.isEmpty {
                EmptyState(words.text("letter.none_made"))
            } else {
                Self.letters(urged.letters, plan.code, words)
            }
            if coordinates {
                h2 { words.text("letter.setting_title") }
                p { words.text("letter.setting_lead") }
                LetterSettingForm(setting: urged.setting, typed: typed, problems: problems)
                    .markup(of: plan.code, token: reader.token, words)
            }
        }
    }

    private func units(_ words: PageWords) -> Markup {
        let columns = [
            TableColumn(words.text("round.unit"), .name), TableColumn(words.text("letter.count_reports"), .number),
            TableColumn(words.text("letter.count_tasks"), .number), TableColumn(words.text("letter.longest"), .number),
            TableColumn(words.text("letter.step")), TableColumn(words.text("letter.last_letter")),
        ]
        let latest = Dictionary(urged.letters.map { ($0.organisation, $0) }, uniquingKeysWith: { first, _ in first })
        let rows = urged.units.map { unit in
            let reports = unit.items.filter { $0.kind == .report }.count
            let letter = latest[unit.organisation.code]
            return TableRow([
                a(.href(Routes.letterDraft.path(plan.code, unit.organisation.code))) { unit.organisation.name },
                .text(words.number(reports)), .text(words.number(unit.items.count - reports)),
                .text(words.number(unit.items.map(\.daysLate).max() ?? 0)),
                step(unit, words),
                .text(letter.map { words.format.moment($0.madeAt) } ?? "–"),
            ])
        }
        return DataTable(caption: words.text("letter.units"), hidesCaption: true, columns: columns, rows: rows).markup
    }

    private func step(_ unit: UrgedUnit, _ words: PageWords) -> Markup {
        guard urged.atLastStep.contains(unit.organisation.code) else { return .text("–") }
        return StatusMark(.wedge, .far, words.text("letter.is_due")).markup
    }

    /// Letters with links to their files.
    static func letters(_ letters: [StoredLetter], _ plan: PlanCode, _ words: PageWords) -> Markup {
        let columns = [
            TableColumn(words.text("letter.to"), .name), TableColumn(words.text("letter.made_at")),
            TableColumn(words.text("letter.made_by")), TableColumn(words.text("letter.count"), .number),
            TableColumn(words.text("edition.sha256")), TableColumn(words.text("edition.download")),
        ]
        let rows = letters.map { letter in
            TableRow([
                .text(letter.organisationName), .text(words.format.moment(letter.madeAt)), .text(letter.madeBy),
                .text(words.number(letter.items.count)), HTML.code { letter.sha256.prefix(12) + "…" },
                downloads(of: letter, plan),
            ])
        }
        return DataTable(caption: words.text("letter.made_title"), hidesCaption: true, columns: columns, rows: rows)
            .markup
    }

    private static func downloads(of letter: StoredLetter, _ plan: PlanCode) -> Markup {
        .joined(
            DocumentFormat.allCases.map { format in
                a(.href(Routes.letterFile.path(plan, Int(letter.id), format.rawValue)), .download(true)) {
                    format.rawValue.uppercased()
                }
            },
            by: " · "
        )
    }
}
