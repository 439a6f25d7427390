import Domain
import HTML
import Persistence
import UseCases

/// The tasks of a plan as a board: a column a state of the official counting, its count, and the first of its cards.
struct BoardPage: PlanPage, Equatable {
    /// A column of the board.
    struct Column: Sendable, Equatable {
        /// Which occurrences stand in it.
        let choice: TaskStateChoice
        /// How many of them.
        let count: Int
        /// The first of them: of open ones the most urgent, of done ones those of the latest year.
        let cards: [ListedTask]
    }

    let pictures: TaskPictures
    /// The day it is on the server.
    let today: Day
    /// The columns, each occurrence in exactly one.
    let columns: [Column]

    /// Cards a column, of which a phone shows the first `mostOnPhone`; the rest stands in the list.
    static let most = 10
    /// Cards a column on a phone, as the style sheet says it.
    static let mostOnPhone = 4

    var plan: StoredPlan { pictures.plan }
    var section: PageSection? { .tasks }

    /// Asks the database for all of it; only the columns that the state filter lets through.
    static func load(
        _ connection: any Connection,
        plan: StoredPlan,
        selection: TaskSelection,
        now: Instant,
        reader: RoundReader?
    ) throws -> BoardPage {
        let stale = try ProgressSettingStore(connection: connection).stale(planID: plan.id)
        let (place, moment) = (TaskPlace(plan), TaskMoment(now: now, stale: stale))
        let query = ListedTaskQuery(connection: connection, place: place, moment: moment)
        let counts = OfficialCountsQuery(connection: connection, place: place, moment: moment)
        let total = try counts.total(selection.filter)
        let columns = try TaskStateChoice.board(isPublic: reader == nil).map { choice in
            let count = total.count(choice)
            var filter = selection.filter
            filter.also = choice
            let cards =
                count == 0
                ? []
                : try query.rows(
                    filter,
                    window: ListWindow(limit: most, offset: 0),
                    order: choice.isDone ? .latestYearFirst : .dueFirst
                )
            return Column(choice: choice, count: count, cards: cards)
        }
        return BoardPage(
            pictures: TaskPictures(
                plan: plan,
                selection: selection,
                choices: try TaskFilterChoices.load(connection, plan: plan, moment: moment),
                reader: reader
            ),
            today: now.day,
            columns: columns
        )
    }

    func title(_ words: PageWords) -> String { words.text("board.title") }
    func lead(_ words: PageWords) -> String? { words.text("board.lead", ["day": words.format.day(today)]) }
    func path(_ words: PageWords) -> [NavigationLink] { pictures.path(words) }
}
