package import Domain
package import Persistence

extension ReportingActor {
    /// The same person with what their units took over from organisations that had ended by a day: what those led, their
    /// successors plan and report (domain rules, section 2).
    package func withHeritage(on day: Day, connection: any Connection) throws -> ReportingActor {
        guard !isOperator else { return self }
        return inheriting(try HeritageQuery(connection: connection)(of: ownOrganisations, on: day))
    }
}
