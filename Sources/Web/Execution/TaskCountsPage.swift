import Domain
import HTML
import Persistence
import UseCases

/// How many tasks stand where, by lead, coordinating unit, programme or year; each count leads to the rows it counts.
struct TaskCountsPage: PlanPage, Equatable {
    let plan: StoredPlan
    /// The day it is on the server.
    let today: Day
    /// By what is counted.
    let side: TaskCountSide
    /// The year of the due day; nil for all.
    let year: Int?
    /// The years there are; 0 for tasks without a due day.
    let years: [Int]
    /// The page of groups, from 1.
    let page: Int
    /// The counts by group, every group.
    let rows: [OfficialCountRow]
    /// All of them, each once.
    let total: OfficialCounts
    /// What programmes are called.
    let programmes: [LegalDocument]
    /// The moment it is read as of.
    let past: PastReading
    /// True where only confirmed states are counted.
    let isPublic: Bool

    /// Groups a page.
    static let pageSize = 100

    var section: PageSection? { .tasks }

    /// The word of a side in the address.
    static func word(_ side: TaskCountSide) -> String {
        switch side {
        case .lead: "chu-tri"
        case .coordinating: "phoi-hop"
        case .programme: "chuong-trinh"
        case .year: "nam"
        }
    }

    /// Asks the database for all of it.
    static func load(
        _ connection: any Connection,
        plan: StoredPlan,
        side: TaskCountSide,
        year: Int?,
        page: Int,
        today: Day,
        past: PastReading,
        isPublic: Bool
    ) throws -> TaskCountsPage {
        let moment = TaskMoment(now: Instant(startOf: today), asOf: past.moment)
        let query = OfficialCountsQuery(connection: connection, place: TaskPlace(plan), moment: moment)
        let filter = ListedTaskFilter(year: year)
        let byYear = try query.rows(ListedTaskFilter(), by: .year)
        return TaskCountsPage(
            plan: plan,
            today: moment.day,
            side: side,
            year: year,
            years: byYear.compactMap { $0.key.flatMap { Int($0) } },
            page: page,
            rows: side == .year ? byYear : try query.rows(filter, by: side),
            total: try query.total(side == .year ? ListedTaskFilter() : filter),
            programmes: try connection.editions.facts(of: plan, connection).programmes,
            past: past,
            isPublic: isPublic
        )
    }

    func title(_ words: PageWords) -> String { words.text("tasks.counts") }
    func lead(_ words: PageWords) -> String? { words.text("counts.lead", ["day": words.format.day(today)]) }

    func path(_ words: PageWords) -> [NavigationLink] {
        [NavigationLink(words.text("tasks.title"), Routes.tasks.path(plan.code, query: past.kept))]
    }
}
