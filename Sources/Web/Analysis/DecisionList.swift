import Domain
import HTML
import Persistence
import UseCases

/// What the leadership has to decide next, each with its reason and who has to do what.
struct DecisionList: Component {
    private let page: LeadershipPage
    private let words: PageWords
    private let said: LeadershipWords

    /// The list of a page.
    init(_ page: LeadershipPage, _ words: PageWords) {
        self.page = page
        self.words = words
        said = LeadershipWords(words.language)
    }

    private var sheet: LeadershipSheet { page.sheet }

    var markup: Markup {
        Markup {
            h2(.id("can-quyet")) { words.text("leadership.agenda") }
            if sheet.agenda.isEmpty {
                EmptyState(words.text("leadership.agenda_none"))
            } else {
                ol(.class("agenda")) { for subject in sheet.agenda { item(subject) } }
                details(.class("formula")) {
                    summary { words.text("leadership.agenda_show") }
                    p { words.text("leadership.agenda_how", ["most": words.number(DecisionAgenda.most)]) }
                }
            }
        }
    }

    private func item(_ subject: DecisionSubject) -> Markup {
        li {
            h3 { a(.href(address(subject))) { said.title(subject, sheet) } }
            p { said.reason(subject, sheet) }
            p {
                b { words.text("leadership.to_do") }
                " "
                said.action(subject, sheet)
            }
            if case .remedy(let code) = subject { tasks(of: code) }
        }
    }

    private func tasks(of indicator: String) -> Markup {
        guard let linked = sheet.linked[indicator], !linked.first.isEmpty else { return .empty }
        return ul {
            for task in linked.first { li { item(task) } }
            if linked.open > linked.first.count {
                li {
                    a(.href(address(.remedy(indicator)) + "#nhiem-vu")) {
                        words.text("leadership.more_tasks", ["count": words.number(linked.open - linked.first.count)])
                    }
                }
            }
        }
    }

    private func item(_ task: ListedTask) -> Markup {
        Markup {
            "\(task.code) "
            TaskCells.link(task, of: page.plan.code, isPublic: page.isPublic, past: page.past, words)
            " – "
            words.organisations(task.lead, of: page.plan.code)
            " "
            StatusMark(task.occurrence.state(on: sheet.day), isPublic: page.isPublic, in: words.language)
        }
    }

    private func address(_ subject: DecisionSubject) -> String {
        switch subject {
        case .remedy(let code), .raise(let code):
            guard let code = try? IndicatorCode(code) else { return page.indicators() }
            return Routes.indicator.path(page.plan.code, code, query: page.past.kept)
        case .overdue(let code): return page.tasks(ListedTaskFilter(state: .overdue, lead: code))
        case .silence(let code):
            guard let code = try? OrganisationCode(code) else { return page.indicators(standing: .noData) }
            return Routes.organisation.path(page.plan.code, code)
        }
    }
}
