import Domain
import Persistence

/// An organisation with all it must supply and do in a plan.
struct OrganisationPage: PlanPage {
    let plan: StoredPlan
    /// The day it is on the server.
    let today: Day
    /// Everything known about it in this plan.
    let detail: OrganisationDetail
    /// The tasks it leads.
    let led: TaskShare
    /// The tasks it coordinates.
    let coordinated: TaskShare
    /// True where only confirmed states are shown.
    let isPublic: Bool
    /// The indicators it measures or executes, with their ratings.
    let indicators: [RatedIndicator]

    var section: PageSection? { .organisations }

    /// The indicators it measures and reports.
    var measured: [RatedIndicator] { indicators.filter { detail.measured.contains($0.code) } }
    /// The indicators it executes.
    var executed: [RatedIndicator] { indicators.filter { detail.executed.contains($0.code) } }

    /// Asks the database for all of it; `Refusal.notFound` where the server knows no such organisation.
    static func load(
        _ connection: any Connection,
        plan: StoredPlan,
        code: OrganisationCode,
        today: Day,
        isPublic: Bool
    ) throws -> OrganisationPage {
        let detail = try OrganisationDetailQuery(connection: connection)
            .find(plan: plan.id, edition: plan.editionID, code: code)
        guard let detail else { throw Refusal.notFound(Message("organisation.unknown", ["code": code.text])) }
        let codes = Array(Set(detail.measured + detail.executed)).sorted()
        let indicators =
            codes.isEmpty
            ? []
            : try RatedIndicatorQuery(connection: connection)
                .rows(of: plan, codes: codes)
        return OrganisationPage(
            plan: plan,
            today: today,
            detail: detail,
            led: try .load(connection, plan, ListedTaskFilter(lead: code.text), today: today),
            coordinated: try .load(connection, plan, ListedTaskFilter(coordinating: code.text), today: today),
            isPublic: isPublic,
            indicators: indicators
        )
    }
}
