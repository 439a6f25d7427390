import Documents
import Domain
import Hummingbird
import Persistence
import UseCases

extension RouteTable {
    /// The reporting work without a browser.
    mutating func addReportingAPI() {
        on(Routes.apiRounds) { context, plan in
            let actor = context.reportingActor
            let rounds = try await context.runtime.database.read { connection in
                let plan = try PlanStore(connection: connection).require(plan)
                let query = RoundUnitsQuery(connection: connection)
                return try RoundStore(connection: connection).all(planID: plan.id).map { round in
                    let isInside = actor.readsAll(coordinator: plan.coordinator)
                    return RoundSummary(round: round, units: isInside ? try query(round) : nil)
                }
            }
            return try context.list(rounds, \.json)
        }
        on(Routes.apiRound) { context, plan, round in try await context.round(plan, round) }
        on(Routes.apiMoveRound) { context, plan, round in
            let body = try JSONMembers(context.json(), allowed: ["move", "reason"])
            let move = try RoundMove(named: body.text("move"), reason: body.optionalText("reason") ?? "")
            try await MoveRound(runtime: context.runtime)(round, of: plan, move, by: context.reportingActor)
            return try await context.round(plan, round)
        }
        on(Routes.apiConsolidated) { context, plan, round in
            try await context.consolidated(plan, round, format: context.query["format"] ?? "json")
        }
        on(Routes.apiObservations) { context, plan in try await context.observations(plan) }
        addReportAPI()
        addApprovalAPI()
        addCorrectionAPI()
    }

    private mutating func addReportAPI() {
        on(Routes.apiReport) { context, plan, round, unit in
            try await context.reportJSON(ReportAddress(plan: plan, round: round, organisation: unit))
        }
        on(Routes.apiSaveReport) { context, plan, round, unit in
            let address = ReportAddress(plan: plan, round: round, organisation: unit)
            let content = try ReportContent(reading: context.json())
            return try await context.write(address, .save(content))
        }
        on(Routes.apiSubmitReport) { context, plan, round, unit in
            let address = ReportAddress(plan: plan, round: round, organisation: unit)
            let content = context.app.body.isEmpty ? nil : try ReportContent(reading: context.json())
            return try await context.write(address, .submit(content))
        }
        on(Routes.apiRecallReport) { context, plan, round, unit in
            let address = ReportAddress(plan: plan, round: round, organisation: unit)
            try await RecallReport(runtime: context.runtime)(address, by: context.reportingActor)
            return try await context.reportJSON(address)
        }
        on(Routes.apiReturnReport) { context, plan, round, unit in
            let address = ReportAddress(plan: plan, round: round, organisation: unit)
            let body = try context.json()
            try await ReturnReport(runtime: context.runtime)(
                address,
                reason: body["reason"]?.text ?? "",
                marks: ReviewMark.all(reading: body["marks"]),
                revision: body["revision"]?.whole,
                by: context.reportingActor
            )
            return try await context.reportJSON(address)
        }
        on(Routes.apiAcceptReport) { context, plan, round, unit in
            let address = ReportAddress(plan: plan, round: round, organisation: unit)
            let revision = context.app.body.isEmpty ? nil : try context.json()["revision"]?.whole
            try await AcceptReport(runtime: context.runtime)(address, revision: revision, by: context.reportingActor)
            return try await context.reportJSON(address)
        }
    }

    private mutating func addApprovalAPI() {
        on(Routes.apiApproveReport) { context, plan, round, unit in
            let address = ReportAddress(plan: plan, round: round, organisation: unit)
            let revision = context.app.body.isEmpty ? nil : try context.json()["revision"]?.whole
            try await ApproveReport(runtime: context.runtime)(address, revision: revision, by: context.reportingActor)
            return try await context.reportJSON(address)
        }
        on(Routes.apiDeclineReport) { context, plan, round, unit in
            let address = ReportAddress(plan: plan, round: round, organisation: unit)
            let body = try context.json()
            try await DeclineReport(runtime: context.runtime)(
                address,
                reason: body["reason"]?.text ?? "",
                revision: body["revision"]?.whole,
                by: context.reportingActor
            )
            return try await context.reportJSON(address)
        }
    }
}
