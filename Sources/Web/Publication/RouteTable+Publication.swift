import Documents
import Domain
import Hummingbird
import UseCases

extension RouteTable {
    /// The pages of frozen editions.
    mutating func addPublicationPages() {
        on(Routes.roundEditions) { context, plan, round in
            try await context.editionsPage(plan, round, flash: context.editionNews)
        }
        on(Routes.forwardRound) { context, plan, round in try await context.forward(plan, round) }
        on(Routes.roundEdition) { context, plan, round, number in
            let address = EditionAddress(plan: plan, round: round, number: number)
            guard let format = context.query["format"] else {
                return try await context.editionPage(address, flash: context.editionNews)
            }
            return try await context.editionFile(address, format)
        }
        on(Routes.acknowledgeEdition) { context, plan, round, number in
            let address = EditionAddress(plan: plan, round: round, number: number)
            try await AcknowledgeEdition(runtime: context.runtime)(address, by: context.reportingActor)
            let path = Routes.roundEdition.path(plan, round, number, query: [("tin", "acknowledged")])
            return context.redirect(to: path)
        }
    }

    /// Frozen editions without a browser.
    mutating func addPublicationAPI() {
        on(Routes.apiRoundEditions) { context, plan, round in
            let read = ReadEditions(runtime: context.runtime)
            let editions = try await read(round, of: plan, by: context.reportingActor).editions
            return context.json(.array(editions.map(\.json)))
        }
        on(Routes.apiForwardRound) { context, plan, round in
            let reason = context.app.body.isEmpty ? "" : try context.json()["reason"]?.text ?? ""
            let forward = ForwardRound(runtime: context.runtime)
            let edition = try await forward(round, of: plan, reason: reason, by: context.reportingActor)
            return context.json(edition.json, status: .created)
        }
        on(Routes.apiRoundEdition) { context, plan, round, number in
            let address = EditionAddress(plan: plan, round: round, number: number)
            return try await context.editionFile(address, context.query["format"] ?? "json")
        }
        on(Routes.apiEditionChanges) { context, plan, round, number in
            let address = EditionAddress(plan: plan, round: round, number: number)
            let opened = try await ReadEditions(runtime: context.runtime)(address, by: context.reportingActor)
            return context.json(.array((opened.changes ?? []).map(\.json)))
        }
        on(Routes.apiAcknowledgeEdition) { context, plan, round, number in
            let address = EditionAddress(plan: plan, round: round, number: number)
            try await AcknowledgeEdition(runtime: context.runtime)(address, by: context.reportingActor)
            let opened = try await ReadEditions(runtime: context.runtime)(address, by: context.reportingActor)
            return context.json(opened.edition.json)
        }
    }
}
