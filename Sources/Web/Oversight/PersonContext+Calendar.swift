import HTTPTypes
import UseCases

extension PersonContext {
    /// The address of a calendar as the person reaches this server.
    func calendarAddress(_ token: String) -> String {
        let scheme = app.configuration.isHTTPS ? "https" : "http"
        return "\(scheme)://\(app.head.authority ?? "")\(Routes.calendar.path(token + ".ics"))"
    }
}
