import Documents
import Domain
import Hummingbird
import UseCases

extension RouteTable {
    /// Evidence of reports, and drafts that save themselves.
    mutating func addEvidence() {
        on(Routes.autosaveReport) { context, plan, round, unit in
            try await context.autosave(ReportAddress(plan: plan, round: round, organisation: unit))
        }
        on(Routes.evidence) { context, plan, round, unit in
            let address = ReportAddress(plan: plan, round: round, organisation: unit)
            return try await context.evidencePage(address, flash: context.evidenceNews)
        }
        on(Routes.addEvidence) { context, plan, round, unit in
            try await context.addEvidence(ReportAddress(plan: plan, round: round, organisation: unit))
        }
        on(Routes.evidenceFile) { context, plan, round, unit, id in
            let address = ReportAddress(plan: plan, round: round, organisation: unit)
            return try await context.evidenceFile(id, of: address)
        }
        on(Routes.removeEvidence) { context, plan, round, unit, id in
            let address = ReportAddress(plan: plan, round: round, organisation: unit)
            try await RemoveEvidence(runtime: context.runtime)(Int64(id), from: address, by: context.reportingActor)
            return context.redirect(to: Routes.evidence.path(plan, round, unit, query: [("tin", "removed")]))
        }
        addEvidenceAPI()
    }

    private mutating func addEvidenceAPI() {
        on(Routes.apiEvidence) { context, plan, round, unit in
            let address = ReportAddress(plan: plan, round: round, organisation: unit)
            let found = try await ReadEvidence(runtime: context.runtime)(address, by: context.reportingActor)
            return context.json(.array(found.evidence.map(\.json)))
        }
        on(Routes.apiAddEvidence) { context, plan, round, unit in
            let address = ReportAddress(plan: plan, round: round, organisation: unit)
            let figure = try context.query["indicator"].map { try FigureKey($0) }
            let add = AddEvidence(runtime: context.runtime)
            let name = context.query.text("name")
            let evidence = try await add(
                context.app.body,
                named: name,
                for: figure,
                to: address,
                by: context.reportingActor
            )
            return context.json(evidence.json, status: .created)
        }
        on(Routes.apiEvidenceFile) { context, plan, round, unit, id in
            let address = ReportAddress(plan: plan, round: round, organisation: unit)
            return try await context.evidenceFile(id, of: address)
        }
        on(Routes.apiRemoveEvidence) { context, plan, round, unit, id in
            let address = ReportAddress(plan: plan, round: round, organisation: unit)
            let remove = RemoveEvidence(runtime: context.runtime)
            try await remove(Int64(id), from: address, by: context.reportingActor)
            let found = try await ReadEvidence(runtime: context.runtime)(address, by: context.reportingActor)
            return context.json(.array(found.evidence.map(\.json)))
        }
    }
}
