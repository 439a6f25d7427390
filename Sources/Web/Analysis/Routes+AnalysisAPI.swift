import Domain

extension Routes {
    /// Where an indicator is heading by the day of its final target.
    static let apiForecast = Route.get(
        "/api/v1/plans/{plan}/indicators/{code}/forecast",
        PlanCode.self,
        IndicatorCode.self,
        for: .everyone,
        query: ["as_of"]
    )
}
