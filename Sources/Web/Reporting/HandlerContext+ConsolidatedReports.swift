import Domain
import Hummingbird
import Persistence
import UseCases

extension HandlerContext {
    /// Goes on to a plan's consolidated report: of the round that `?ky=` names, else of the last round that is no longer
    /// open, else of the open one; to the list of rounds where none has been opened.
    func reports(of code: PlanCode) async throws -> Response {
        let opened = try await runtime.database.read { connection in
            let plan = try PlanStore(connection: connection).require(code)
            return try RoundOutlookQuery(connection: connection).opened(plan: plan.id)
        }
        let asked = opened.first { $0.code == query["ky"] }
        let round = asked ?? opened.first { $0.state != .open } ?? opened.first
        guard let round = try round.map({ try PeriodCode($0.code) }) else {
            return redirect(to: Routes.rounds.path(code))
        }
        return redirect(to: Routes.consolidated.path(code, round))
    }
}
