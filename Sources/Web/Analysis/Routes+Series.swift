import Domain

extension Routes {
    /// What was contributed to an indicator over all periods, `?basis=reported|restated`.
    static let apiSeries = Route.get(
        "/api/v1/plans/{plan}/indicators/{code}/series",
        PlanCode.self,
        IndicatorCode.self,
        for: .signedIn,
        query: ["basis", "as_of"] + Paging.names,
        followsData: false
    )
}
