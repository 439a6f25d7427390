import Domain

extension Routes {
    /// A small chart an indicator, group by group; `?nhom=` shows one group.
    static let groupCharts = Route.get("/ke-hoach/{plan}/bieu-do-nhom", PlanCode.self, for: .everyone)
    /// The same as values.
    static let apiGroupCharts = Route.get(
        "/api/v1/plans/{plan}/indicator-charts",
        PlanCode.self,
        for: .everyone,
        query: ["group", "as_of"]
    )
    /// How each indicator stood at the end of each period; `?nhom=` shows one group, `?nam=` one year.
    static let standingHistory = Route.get("/ke-hoach/{plan}/ban-do-nhiet", PlanCode.self, for: .everyone)
    /// The same as values.
    static let apiStandingHistory = Route.get(
        "/api/v1/plans/{plan}/standing-history",
        PlanCode.self,
        for: .everyone,
        query: ["group", "year", "as_of"]
    )
    /// The provinces as tiles: `?do=` the measure, `?ky=` the round, `?chi-tieu=` the indicator, `?ngay=` the day whose provinces.
    static let provinceMap = Route.get("/ke-hoach/{plan}/ban-do", PlanCode.self, for: .everyone, followsData: false)
    /// The same as values.
    static let apiProvinceMap = Route.get(
        "/api/v1/plans/{plan}/province-map",
        PlanCode.self,
        for: .everyone,
        query: ["measure", "round", "indicator", "day"],
        followsData: false
    )
}
