package import Domain
import Persistence

/// Reads what was contributed to an indicator over all periods, for who reads all reports and for the units that measure it.
package struct ReadSeries {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// The series in a fixed number of statements.
    ///
    /// - Parameters:
    ///   - basis: as reported, or restated to the organisations of the moment's day.
    ///   - moment: with the edition and the vintages known then; nil: now.
    /// - Throws: `Refusal.notFound` where there is no such plan or indicator, nobody can contribute to it, or the actor may not see
    ///   contributions to it; `Refusal.conflict` where successors run in a circle.
    package func callAsFunction(
        _ code: PlanCode,
        _ indicator: IndicatorCode,
        _ basis: SeriesBasis,
        asOf moment: Instant? = nil,
        by actor: ReportingActor
    ) async throws -> SeriesSheet {
        let instant = moment ?? runtime.clock.now()
        return try await runtime.database.read { connection in
            guard let plan = try PlanStore(connection: connection).find(code, asOf: moment) else {
                throw Refusal.notFound(Message("plan.unknown", ["code": code.text]))
            }
            guard let facts = try connection.editions.facts(of: plan, connection)[indicator.text] else {
                throw Refusal.notFound(Message("indicator.unknown", ["code": indicator.text, "plan": plan.name]))
            }
            guard !facts.isHeading, let form = ContributionForm(unit: facts.unit, aggregation: facts.aggregation),
                Self.sees(actor, facts, plan),
                let title = try IndicatorTitlesQuery(connection: connection)(
                    editionID: plan.editionID,
                    codes: [indicator]
                )[indicator]
            else { throw Refusal.notFound(Message("contribution.not_found")) }
            let parts = try ContributedSeriesQuery(connection: connection).parts(of: plan, indicator, asOf: moment)
            let organisations = try OrganisationStore(connection: connection).all()
            let series =
                try basis == .reported
                ? ContributedSeries(reported: parts)
                : ContributedSeries(restated: parts, among: organisations, on: instant.day, form)
            return SeriesSheet(
                plan: plan,
                indicator: indicator,
                title: title,
                form: form,
                basis: basis,
                asOf: instant,
                series: series,
                names: Dictionary(organisations.map { ($0.code, $0.name) }) { first, _ in first }
            )
        }
    }

    private static func sees(_ actor: ReportingActor, _ facts: IndicatorFacts, _ plan: StoredPlan) -> Bool {
        guard !actor.readsAll(coordinator: plan.coordinator) else { return true }
        let measuring = Set(facts.measuring.compactMap(\.code))
        return actor.ownOrganisations.contains { measuring.contains($0.text) }
    }
}
