import Domain

extension PeriodicReport: PathParameter {
    var pathText: String { period }

    init(pathText: String) throws { try self.init(pathText) }

    /// The page of the report as it would be made now.
    ///
    /// - Parameter query: what the address says behind the path.
    func address(in plan: PlanCode, query: [(String, String)] = []) -> String {
        switch self {
        case .quarterly(let round): Routes.quarterlyReport.path(plan, round, query: query)
        case .annual(let year): Routes.annualReport.path(plan, year, query: query)
        }
    }

    /// What its pages are called.
    func title(_ words: PageWords) -> String {
        let period =
            switch self {
            case .quarterly(let round): PeriodTitle.of(round.text, words)
            case .annual(let year): words.text("composed.year", ["year": String(year)])
            }
        return words.text("composed.title_\(kind)", ["period": period])
    }

    /// The way to its pages.
    func path(in plan: PlanCode, _ words: PageWords) -> [NavigationLink] {
        [
            NavigationLink(words.text("composed.list"), Routes.periodicReports.path(plan)),
            NavigationLink(title(words), address(in: plan)),
        ]
    }
}
