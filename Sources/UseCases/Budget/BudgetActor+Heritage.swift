import Domain
import Persistence

extension BudgetActor {
    /// The same person with what their units took over from organisations that had ended by a day.
    func withHeritage(on day: Day, connection: any Connection) throws -> BudgetActor {
        let own = ownOrganisations
        guard !own.isEmpty else { return self }
        return inheriting(try HeritageQuery(connection: connection)(of: own, on: day))
    }
}
