import Domain
import HTML
import Persistence
import UseCases

/// What a task outside the plan said before each correction, fact by fact beside what it says since.
struct DirectiveHistory {
    /// The task as it stands.
    let directive: Directive
    /// What it said before, the latest first.
    let revisions: [DirectiveRevision]
    /// What organisations are called.
    let names: [OrganisationCode: String]

    /// The corrections; nothing where there is none.
    func markup(_ words: PageWords) -> Markup {
        guard !revisions.isEmpty else { return .empty }
        let columns = [
            TableColumn(words.text("directive.fact"), .name), TableColumn(words.text("directive.earlier")),
            TableColumn(words.text("directive.since")),
        ]
        return Markup {
            h2 { words.text("directive.history") }
            DataTable(
                caption: words.text("directive.history_caption"),
                columns: columns,
                groups: revisions.enumerated().map { index, revision in
                    group(revision, since: index == 0 ? directive : revisions[index - 1].before, words)
                }
            )
        }
    }

    private func group(_ revision: DirectiveRevision, since: Directive, _ words: PageWords) -> RowGroup {
        let title = words.text(
            "directive.corrected_by",
            ["name": revision.author, "moment": words.format.moment(revision.at), "reason": revision.reason]
        )
        return RowGroup(
            .text(title),
            rows: since.differences(from: revision.before).map { fact in
                TableRow([
                    .text(words.text(Self.key(fact))), said(fact, of: revision.before, words),
                    said(fact, of: since, words),
                ])
            }
        )
    }

    private func said(_ fact: DirectiveFact, of directive: Directive, _ words: PageWords) -> Markup {
        let text =
            switch fact {
            case .documentDay: words.format.day(directive.documentDay)
            case .dueDay: words.format.day(directive.dueDay)
            case .leads: directive.leads.map { names[$0] ?? $0.text }.joined(separator: "; ")
            case .coordinating: directive.coordinating.map { names[$0] ?? $0.text }.joined(separator: "; ")
            default: directive[fact]
            }
        return text.isEmpty ? .text("–") : span(.class("printed")) { text }
    }

    private static func key(_ fact: DirectiveFact) -> String {
        switch fact {
        case .documentNumber: "completion.document_number"
        case .documentDay: "completion.document_day"
        case .clause: "directive.clause"
        case .name: "task.name"
        case .expectedResult: "task.expected_result"
        case .dueDay: "task.due"
        case .leads: "task.lead"
        case .coordinating: "task.coordinating"
        }
    }
}
