import Domain
import Hummingbird
import UseCases

extension RouteTable {
    /// The API of what is judged from figures.
    mutating func addAnalysisAPI() {
        on(Routes.apiForecast) { context, plan, code in
            let sheet = try await ReadForecast(runtime: context.runtime)(plan, code, asOf: context.asOf())
            return context.json(sheet.json(isPublic: context.app.person == nil))
        }
    }
}
