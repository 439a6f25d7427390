import Domain
import HTML
import Persistence
import UseCases

/// One page for the leadership: what is to be decided, what stands how, what moved, what is heading for a miss, who is late.
struct LeadershipPage: PlanPage, Equatable {
    /// What it says.
    let sheet: LeadershipSheet
    /// True for a reader who is not signed in: tasks are linked to their public pages.
    let isPublic: Bool
    /// The moment the page is read as of; its links take it along.
    let past: PastReading
    /// True for a reader who sees the coordinator's dashboard.
    let readsAll: Bool

    var plan: StoredPlan { sheet.plan }
    var section: PageSection? { .leadership }

    /// How many late leads the page names.
    static let namedLeads = 5

    func title(_ words: PageWords) -> String {
        guard let latest = sheet.courses.latest else { return words.text("leadership.title") }
        return words.text("leadership.title_day", ["day": words.format.day(latest)])
    }

    func lead(_ words: PageWords) -> String? { LeadershipWords(words.language).headline(sheet) }

    func content(_ words: PageWords) -> Markup {
        Markup {
            DashboardTabs(plan: plan.code, past: past, readsAll: readsAll).markup(on: .leadership, words)
            DecisionList(self, words)
            h2(.id("tinh-hinh")) { words.text("leadership.standings") }
            CountTile.row(tiles(words), name: words.text("leadership.standings"))
            h2(.id("du-bao")) { words.text("leadership.misses") }
            MissTable(self, words)
            h2(.id("thay-doi")) { words.text("leadership.moves") }
            MoveTable(self, words)
            h2(.id("nhom")) { words.text("leadership.groups") }
            GroupTable(self, words)
            h2(.id("nhiem-vu")) { words.text("leadership.tasks_title") }
            LateLeadTable(self, words)
        }
    }

    private func tiles(_ words: PageWords) -> [CountTile] {
        let standings = sheet.standings()
        let counted = Standing.allCases.filter { standings[$0] > 0 || $0 != .noPath }.map { standing in
            CountTile(
                standings[standing],
                StatusMark(standing, in: words.language),
                address: indicators(standing: standing),
                in: words.language
            )
        }
        let misses = StatusMark(.wedge, .far, words.text("leadership.miss_expected"))
        let overdue = StatusMark(.wedge, .far, words.text("leadership.tasks_overdue"))
        return counted + [
            CountTile(sheet.misses.count, misses, address: "#du-bao", in: words.language),
            CountTile(
                sheet.tasks.overdue,
                overdue,
                address: tasks(ListedTaskFilter(state: .overdue)),
                in: words.language
            ),
        ]
    }

    /// The address of the list of indicators of a standing or a group.
    func indicators(standing: Standing? = nil, group: String? = nil) -> String {
        let query = [("nhom", group), ("danh-gia", standing?.addressWord)].compactMap { name, value in
            value.map { (name, $0) }
        }
        return Routes.indicators.path(plan.code, query: query + past.kept)
    }

    /// The address of the list of tasks that a filter lets through.
    func tasks(_ filter: ListedTaskFilter) -> String {
        Routes.tasks.path(plan.code, query: TaskSelection(filter).query + past.kept)
    }

    /// An indicator's cells, linked to its page.
    func cells(_ row: IndicatorCourseRow, _ words: PageWords) -> IndicatorCells {
        IndicatorCells(row.indicator, of: plan.code, parentName: row.indicator.parentName, kept: past.kept, words)
    }
}
