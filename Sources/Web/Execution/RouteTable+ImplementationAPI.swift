import Documents
import Domain
import Hummingbird
import Persistence
import UseCases

extension RouteTable {
    /// Implementation plans of tasks without a browser.
    mutating func addImplementationAPI() {
        on(Routes.apiFilings) { context, plan in try await context.filingsJSON(of: plan) }
        on(Routes.apiImplementation) { context, plan, task in
            let number = try context.query["version"].map { try Int(pathText: $0) }
            return try await context.implementationJSON(ImplementationAddress(plan: plan, task: task), version: number)
        }
        on(Routes.apiVersions) { context, plan, task in
            let sheet = try await ReadImplementation(runtime: context.runtime)(
                ImplementationAddress(plan: plan, task: task),
                by: context.reportingActor
            )
            return try context.list(sheet.versions, \.json)
        }
        on(Routes.apiSavePart) { context, plan, task in
            let address = ImplementationAddress(plan: plan, task: task)
            let content = try PartContent(reading: context.json())
            try await SavePart(runtime: context.runtime)(address, content, by: context.reportingActor)
            return try await context.implementationJSON(address)
        }
        on(Routes.apiBeginVersion) { context, plan, task in
            let body = try JSONMembers(context.json(), allowed: ["from"])
            let word = try body.text("from")
            guard let origin = VersionOrigin(rawValue: word) else {
                throw InvalidInput(field: "from", "implementation.unknown_origin", ["read": word])
            }
            let address = ImplementationAddress(plan: plan, task: task)
            try await BeginVersion(runtime: context.runtime)(address, from: origin, by: context.reportingActor)
            return try await context.implementationJSON(address)
        }
        on(Routes.apiSubmitImplementation) { context, plan, task in
            let address = ImplementationAddress(plan: plan, task: task)
            let content = context.app.body.isEmpty ? nil : try PartContent(reading: context.json())
            try await SubmitImplementation(runtime: context.runtime)(address, content, by: context.reportingActor)
            return try await context.implementationJSON(address)
        }
        addDecisionAPI()
    }

    private mutating func addDecisionAPI() {
        on(Routes.apiRecallImplementation) { context, plan, task in
            let body = try context.app.body.isEmpty ? nil : JSONMembers(context.json(), allowed: ["seen"])
            let address = ImplementationAddress(plan: plan, task: task)
            let seen = try context.seen(body?.optionalText("seen"))
            try await RecallImplementation(runtime: context.runtime)(address, seen: seen, by: context.reportingActor)
            return try await context.implementationJSON(address)
        }
        on(Routes.apiApproveImplementation) { context, plan, task in
            let body = try context.app.body.isEmpty ? nil : JSONMembers(context.json(), allowed: ["seen"])
            let address = ImplementationAddress(plan: plan, task: task)
            return try await context.decide(address, seen: body?.optionalText("seen")) { isOfUnit in
                isOfUnit ? .endorse : .approve
            }
        }
        on(Routes.apiReturnImplementation) { context, plan, task in
            let body = try JSONMembers(context.json(), allowed: ["seen", "reason"])
            let reason = try body.optionalText("reason") ?? ""
            let address = ImplementationAddress(plan: plan, task: task)
            return try await context.decide(address, seen: body.optionalText("seen")) { isOfUnit in
                isOfUnit ? .decline(reason: reason) : .sendBack(reason: reason)
            }
        }
        on(Routes.apiCommentImplementation) { context, plan, task in
            let body = try JSONMembers(context.json(), allowed: ["comment"])
            let address = ImplementationAddress(plan: plan, task: task)
            try await CommentOnImplementation(runtime: context.runtime)(
                address,
                body.optionalText("comment") ?? "",
                by: context.reportingActor
            )
            return try await context.implementationJSON(address)
        }
    }
}
