package import Domain

/// Reads what is to be done in the open and closed rounds of a plan.
package struct OpenReportsQuery {
    private let connection: any Connection

    /// The database as a transaction sees it.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// Reports units still owe, the oldest round first.
    ///
    /// - Parameter organisations: only those of these units; nil: of all.
    package func owed(planID: Int64, by organisations: [OrganisationCode]? = nil) throws -> [OpenReport] {
        try units(planID: planID).filter { item in
            (organisations?.contains(item.unit.organisation) ?? true)
                && item.unit.state != .submitted && item.unit.state != .accepted
        }
    }

    /// Reports that wait for the coordinator, the oldest round first.
    package func toReview(planID: Int64) throws -> [OpenReport] {
        try units(planID: planID).filter { $0.unit.state == .submitted }
    }

    private func units(planID: Int64) throws -> [OpenReport] {
        let rounds = try RoundStore(connection: connection).all(planID: planID).filter(\.state.takesReports)
        let query = RoundUnitsQuery(connection: connection)
        return try rounds.flatMap { round in try query(round).map { OpenReport(round: round, unit: $0) } }
    }
}
