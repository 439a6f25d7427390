import Domain
import HTML
import Persistence
import UseCases

/// The money of a plan in sums by unit, source, year or task, and the ceilings.
struct BudgetPage: PlanPage {
    let plan: StoredPlan
    /// What the sums are told apart by.
    let dimension: BudgetDimension
    /// What they are narrowed to.
    let filter: BudgetFilter
    /// A page of the groups.
    let groups: [BudgetGroup]
    /// How many groups there are.
    let groupCount: Int
    /// The sums of all of them.
    let total: BudgetSums
    /// The units that have lines.
    let units: [BudgetGroup]
    /// The ceilings, for those who read all money; nil for the others.
    let ceilings: [BudgetCeiling]?
    /// The page of the groups, from 1.
    let number: Int
    /// What links take along: the moment, where it is not now.
    let kept: [(String, String)]
    /// What the reader may do.
    let scope: BudgetScope

    /// Groups of a page.
    static let size = 50

    var section: PageSection? { .budget }

    /// Asks the database for all of it.
    static func load(
        _ connection: any Connection,
        _ scope: BudgetScope,
        _ query: BudgetListQuery,
        by dimension: BudgetDimension,
        _ filter: BudgetFilter,
        number: Int,
        kept: [(String, String)]
    ) throws -> BudgetPage {
        let narrowed = scope.filter(filter)
        let window = ListWindow(limit: size, offset: (min(number, 1_000_000) - 1) * size)
        let everything = ListWindow(limit: 5000, offset: 0)
        return BudgetPage(
            plan: scope.plan,
            dimension: dimension,
            filter: filter,
            groups: try query.groups(dimension, narrowed, window: window),
            groupCount: try query.groupCount(dimension, narrowed),
            total: try query.sums(narrowed),
            units: try query.groups(.organisation, scope.filter(BudgetFilter()), window: everything),
            ceilings: scope.readsAll && kept.isEmpty
                ? try BudgetCeilingStore(connection: connection, planID: scope.plan.id).all(year: filter.year) : nil,
            number: number,
            kept: kept,
            scope: scope
        )
    }

    func title(_ words: PageWords) -> String { words.text("budget.title") }
    func lead(_ words: PageWords) -> String? { words.text(scope.readsAll ? "budget.lead" : "budget.lead_own") }

    func content(_ words: PageWords) -> Markup {
        let form = BudgetFilterForm(
            plan: plan,
            filter: filter,
            units: units,
            hidden: [("theo", dimension.addressWord)] + kept
        )
        return Markup {
            buttons(words)
            form.form(to: Routes.budget.path(plan.code), words)
            TabLinks(
                BudgetDimension.allCases.map { other in
                    NavigationLink(
                        words.text("budget.by_\(other.rawValue)"),
                        other == dimension ? nil : address(other, [])
                    )
                },
                name: words.text("budget.sums")
            )
            if total.lines == 0 {
                EmptyState(words.text(filter.isNarrowed ? "budget.none_found" : "budget.none"))
            } else {
                sums(words)
                Pagination(page: number, pageSize: Self.size, total: groupCount, in: words.language) {
                    address(dimension, [("trang", "\($0)")])
                }
            }
            if let ceilings, !ceilings.isEmpty { CeilingTable(ceilings, plan: plan, words) }
        }
    }

    private func address(_ dimension: BudgetDimension, _ more: [(String, String)]) -> String {
        let query = [("theo", dimension.addressWord)] + BudgetSelection.query(filter) + kept + more
        return Routes.budget.path(plan.code, query: query)
    }

    private func buttons(_ words: PageWords) -> Markup {
        ActionButton.row {
            if !scope.actor.ownOrganisations.isEmpty {
                ActionButton(
                    words.text("budget.new_request"),
                    .primary,
                    address: Routes.budgetRequest.path(plan.code)
                )
            }
            if scope.isAppraiser {
                ActionButton(words.text("budget.queue"), .primary, address: Routes.budgetQueue.path(plan.code))
            }
            if total.lines > 0 {
                ActionButton(
                    words.text("budget.download_xlsx"),
                    address: address(dimension, [("format", "xlsx")]),
                    isDownload: true
                )
                ActionButton(
                    words.text("budget.download_csv"),
                    address: address(dimension, [("format", "csv")]),
                    isDownload: true
                )
            }
        }
    }

    private func sums(_ words: PageWords) -> Markup {
        let own = BudgetWords(words)
        let columns =
            [
                TableColumn(words.text("budget.by_\(dimension.rawValue)"), .name),
                TableColumn(words.text("budget.lines"), .number),
            ] + own.columns
        func row(_ name: Markup, _ sums: BudgetSums, _ filter: BudgetFilter, isHeading: Bool) -> TableRow {
            let lines = Routes.budgetLines.path(plan.code, query: BudgetSelection.query(filter) + kept)
            let cells = BudgetStage.allCases.map { own.amount(sums.sum($0)) }
            return TableRow([name, a(.href(lines)) { words.number(sums.lines) }] + cells, isHeading: isHeading)
        }
        let all = row(.text(words.text("budget.total")), total, filter, isHeading: true)
        let rows = groups.map { row(name($0, own), $0.sums, narrowed(to: $0), isHeading: false) }
        return DataTable(caption: words.text("budget.sums_caption"), columns: columns, rows: [all] + rows).markup
    }

    private func name(_ group: BudgetGroup, _ own: BudgetWords) -> Markup {
        switch dimension {
        case .organisation: .text(group.name ?? group.key)
        case .source: .text(FundingSource(rawValue: group.key).map(own.source) ?? group.key)
        case .year: .text(group.key)
        case .task: .text(group.name.map { "\(group.key) \($0)" } ?? group.key)
        }
    }

    /// The filter that gives exactly the lines of a group.
    private func narrowed(to group: BudgetGroup) -> BudgetFilter {
        var filter = filter
        switch dimension {
        case .organisation: filter.organisation = try? OrganisationCode(group.key)
        case .source: filter.source = FundingSource(rawValue: group.key)
        case .year: filter.year = Int(group.key)
        case .task: filter.task = try? TaskCode(group.key)
        }
        return filter
    }
}
