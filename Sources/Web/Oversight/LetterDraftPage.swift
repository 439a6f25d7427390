import Documents
import Domain
import HTML
import Persistence
import UseCases

/// The letter to a unit as it would be made now, with the letters made to it before.
struct LetterDraftPage: PlanPage {
    /// The letter.
    let draft: LetterDraft
    /// The letters made to this unit, the newest first.
    let letters: [StoredLetter]
    /// Who reads, when.
    let reader: RoundReader

    var plan: StoredPlan { draft.plan }
    var section: PageSection? { .rounds }

    func title(_ words: PageWords) -> String {
        words.text("letter.draft_title", ["unit": draft.unit.organisation.name])
    }
    func lead(_ words: PageWords) -> String? { words.text("letter.draft_lead") }
    func path(_ words: PageWords) -> [NavigationLink] {
        [
            NavigationLink(words.text("urging.title"), Routes.urging.path(plan.code)),
            NavigationLink(words.text("letter.title"), Routes.letters.path(plan.code)),
        ]
    }

    func content(_ words: PageWords) -> Markup {
        Markup {
            if !draft.setting.missing.isEmpty { missing(words) }
            if reader.actor.coordinates(plan.coordinator) {
                let unit = draft.unit.organisation.code
                PostForm(to: Routes.makeLetter.path(plan.code, unit), csrf: reader.token) {
                    p { words.text("letter.what_happens") }
                    ActionButton.row { ActionButton(words.text("letter.make")) }
                }
            }
            if !letters.isEmpty {
                h2 { words.text("letter.made_before") }
                LettersPage.letters(letters, plan.code, words)
            }
            h2 { words.text("letter.preview") }
            OfficialDocumentView(document: draft.document).markup
        }
    }

    private func missing(_ words: PageWords) -> Markup {
        let names = draft.setting.missing.map { words.text("letter.field_\($0.rawValue)") }
        return InsetBox(.note) {
            p {
                words.text("letter.missing", ["fields": names.joined(separator: ", ")])
                " "
                a(.href(Routes.letters.path(plan.code) + "#f-symbol")) { words.text("letter.set_them") }
            }
        }.markup
    }
}
