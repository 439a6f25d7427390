import Domain
import HTML
import Persistence
import UseCases

/// What every picture of a plan's tasks says around it.
struct TaskPictures: Sendable, Equatable {
    /// The plan.
    let plan: StoredPlan
    /// What the picture is narrowed to.
    let selection: TaskSelection
    /// What the filters offer.
    let choices: TaskFilterChoices
    /// Who reads; nobody for the public.
    let reader: RoundReader?

    /// True where only confirmed states are shown.
    var isPublic: Bool { reader == nil }

    /// The way to the pictures, below the plan.
    func path(_ words: PageWords) -> [NavigationLink] {
        [NavigationLink(words.text("tasks.title"), TaskView.list.path(plan.code, query: selection.query))]
    }

    /// The switch between the views and the filters.
    func head(_ view: TaskView, hidden: [(String, String)] = [], _ words: PageWords) -> Markup {
        Markup {
            TaskView.tabs(view, plan.code, selection, words)
            choices.form(view, of: plan.code, selection, isPublic: isPublic, hidden: hidden, words)
        }
    }

    /// A file of the picture's numbers.
    func download(_ address: String, _ words: PageWords) -> Markup {
        ActionButton.row {
            ActionButton(words.text("task_pictures.download_csv"), address: address, isDownload: true)
        }
    }

    /// The names of the states that are counted, with how many stand in each.
    func states(_ counts: OfficialCounts, _ words: PageWords) -> [(
        mark: StatusMark, choice: TaskStateChoice, count: Int
    )] {
        TaskStateChoice.board(isPublic: isPublic).map { choice in
            (StatusMark(choice, in: words.language), choice, counts.count(choice))
        }
    }
}
