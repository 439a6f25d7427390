import Documents
import Domain
import Hummingbird
import UseCases

extension RouteTable {
    /// What is written and frozen of the quarterly and annual reports: pages and API.
    mutating func addComposedEditions() {
        on(Routes.reportPassages) { context, plan, report in try await context.passagesPage(report, of: plan) }
        on(Routes.writePassages) { context, plan, report in try await context.writePassages(report, of: plan) }
        on(Routes.composedEditions) { context, plan, report in
            try await context.composedEditionsPage(report, of: plan)
        }
        on(Routes.freezeReport) { context, plan, report in try await context.freeze(report, of: plan) }
        on(Routes.composedEdition) { context, plan, report, number in
            guard let format = context.query["format"] else {
                return try await context.composedEditionPage(number, report, of: plan)
            }
            return try await context.composedEditionFile(number, report, of: plan, format)
        }
        addComposedEditionsAPI()
    }

    private mutating func addComposedEditionsAPI() {
        on(Routes.apiPassages) { context, plan, report in
            let compose = ComposeReport(runtime: context.runtime)
            let sheet = try await compose(report, of: plan, asOf: context.asOf(), by: context.reportingActor)
            return context.json(sheet.passagesJSON)
        }
        on(Routes.apiWritePassages) { context, plan, report in
            let body = try context.json()
            _ = try JSONMembers(body, allowed: ["revision", "texts"])
            guard let revision = body["revision"]?.whole else {
                throw InvalidInput(field: "revision", "composed.revision_needed")
            }
            let write = WritePassages(runtime: context.runtime)
            let texts = try Self.texts(body["texts"])
            try await write(texts, revision: revision, of: report, in: plan, by: context.reportingActor)
            let compose = ComposeReport(runtime: context.runtime)
            return context.json(try await compose(report, of: plan, by: context.reportingActor).passagesJSON)
        }
        on(Routes.apiComposedEditions) { context, plan, report in
            let read = ReadComposedEditions(runtime: context.runtime)
            let editions = try await read(report, of: plan, by: context.reportingActor).editions
            return context.json(.array(editions.map(\.json)))
        }
        on(Routes.apiFreezeReport) { context, plan, report in
            let reason =
                context.app.body.isEmpty
                ? "" : try JSONMembers(context.json(), allowed: ["reason"]).optionalText("reason") ?? ""
            let freeze = FreezeReport(runtime: context.runtime)
            let edition = try await freeze(report, of: plan, reason: reason, by: context.reportingActor)
            return context.json(edition.json, status: .created)
        }
        on(Routes.apiComposedEdition) { context, plan, report, number in
            try await context.composedEditionFile(number, report, of: plan, context.query["format"] ?? "json")
        }
        on(Routes.apiComposedChanges) { context, plan, report, number in
            let opened = try await context.opened(number, report, of: plan, since: "since")
            return context.json(.array(opened.changes.map(\.json)))
        }
    }

    /// The words of passages from a JSON body.
    private static func texts(_ value: JSONValue?) throws(InvalidInput) -> [String: String] {
        guard let members = value?.members else { throw InvalidInput(field: "texts", "composed.texts_needed") }
        var texts: [String: String] = [:]
        for (name, value) in members {
            guard let text = value.text else {
                throw InvalidInput(field: name, "json.text_expected", ["name": name])
            }
            texts[name] = text
        }
        return texts
    }
}
