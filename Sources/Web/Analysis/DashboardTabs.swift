import Domain
import HTML

/// Links between the dashboards of a plan, at the top of each.
struct DashboardTabs: Equatable {
    /// One of the dashboards.
    enum Side: CaseIterable {
        /// What the leadership has to know and decide.
        case leadership
        /// A small chart an indicator, by group.
        case charts
        /// Indicators by periods.
        case history
        /// The provinces as tiles.
        case provinces
    }

    /// The plan.
    let plan: PlanCode
    /// The moment the page is read as of, which links take along.
    let past: PastReading
    /// True for a reader who sees the coordinator's dashboard.
    let readsAll: Bool

    /// The links; the side shown is none.
    func markup(on shown: Side, _ words: PageWords) -> Markup {
        TabLinks(
            Side.allCases.map { NavigationLink(words.text(Self.key(of: $0)), $0 == shown ? nil : address(of: $0)) },
            name: words.text("dashboard.tabs")
        ).markup
    }

    private static func key(of side: Side) -> String {
        switch side {
        case .leadership: "dashboard.tab_leadership"
        case .charts: "dashboard.tab_charts"
        case .history: "dashboard.tab_history"
        case .provinces: "dashboard.tab_provinces"
        }
    }

    private func address(of side: Side) -> String {
        switch side {
        case .leadership: Routes.leadership.path(plan, query: past.kept)
        case .charts: Routes.groupCharts.path(plan, query: past.kept)
        case .history: Routes.standingHistory.path(plan, query: past.kept)
        case .provinces: Routes.provinceMap.path(plan)
        }
    }
}
