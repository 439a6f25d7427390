package import Domain
package import Persistence

/// Reads what is contributed in a round, for who reads all reports and for the units that measure the indicator.
package struct ReadContributions: Sendable {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Every contribution to an indicator, in a fixed number of statements.
    ///
    /// - Parameters:
    ///   - moment: as known then; nil: now.
    ///   - restated: predecessors stand together under the organisations of that day, sums in place of parts.
    /// - Throws: `Refusal.notFound` where there is no such round, nobody contributes to the indicator in it, or the actor may
    ///   not see it.
    package func callAsFunction(
        _ plan: PlanCode,
        _ round: PeriodCode,
        _ indicator: IndicatorCode,
        asOf moment: Instant? = nil,
        restated: Bool = false,
        by actor: ReportingActor
    ) async throws -> ContributionList {
        let instant = moment ?? runtime.clock.now()
        return try await runtime.database.read { connection in
            let scope = try ReportingScope(plan, round, asOf: moment, connection: connection)
            let query = ContributionQuery(connection: connection)
            let visible = try Self.visible(to: actor, in: scope, [indicator], connection)
            guard !visible.isEmpty, let title = try query.title(of: indicator, in: scope.round),
                let asked = try query(scope.round, to: [indicator], asOf: instant)[indicator]
            else { throw Self.nothing }
            var shown = asked
            if restated {
                let organisations = try OrganisationStore(connection: connection).all()
                shown = RestatedContributions(organisations, on: instant.day, title.form).rows(asked)
            }
            return ContributionList(
                plan: scope.plan,
                round: scope.round,
                indicator: indicator,
                title: title.title,
                sum: ContributionSum(title.form, of: asked),
                shown: shown,
                asOf: instant,
                isRestated: restated
            )
        }
    }

    /// The sum of every indicator of the round the actor may see contributions of, in the order of the indicators.
    package func sums(
        _ plan: PlanCode,
        _ round: PeriodCode,
        by actor: ReportingActor
    ) async throws -> (plan: StoredPlan, round: StoredRound, sums: [ContributionTotal]) {
        try await runtime.database.read { connection in
            let scope = try ReportingScope(plan, round, connection: connection)
            let query = ContributionQuery(connection: connection)
            let asked = try query.indicators(in: scope.round)
            let visible = try Self.visible(to: actor, in: scope, asked, connection)
            let sums = try ContributionSumQuery(connection: connection)(scope.round, of: visible)
            let titles = try IndicatorTitlesQuery(connection: connection)(
                editionID: scope.round.editionID,
                codes: visible
            )
            let totals = visible.sorted().compactMap { code in
                sums[code].flatMap { sum in
                    titles[code].map { ContributionTotal(indicator: code, title: $0, sum: sum) }
                }
            }
            return (scope.plan, scope.round, totals)
        }
    }

    /// Those of the indicators whose contributions the actor may see.
    private static func visible(
        to actor: ReportingActor,
        in scope: ReportingScope,
        _ indicators: [IndicatorCode],
        _ connection: any Connection
    ) throws -> [IndicatorCode] {
        guard !actor.readsAll(coordinator: scope.plan.coordinator) else { return indicators }
        let measured = try ContributionQuery(connection: connection)
            .measured(by: actor.ownOrganisations, in: scope.round)
        return indicators.filter(measured.contains)
    }

    private static let nothing = Refusal.notFound(Message("contribution.not_found"))
}
