import Domain
import HTML
import Hummingbird
import Persistence
import UseCases

extension RouteTable {
    /// The pages of tasks' implementation plans.
    mutating func addImplementationPages() {
        on(Routes.implementation) { context, plan, task in
            try await context.implementationPage(ImplementationAddress(plan: plan, task: task))
        }
        on(Routes.compareImplementation) { context, plan, task in
            try await context.comparison(ImplementationAddress(plan: plan, task: task))
        }
        on(Routes.beginVersion) { context, plan, task in
            let origin = VersionOrigin(rawValue: context.form.text("from")) ?? .previous
            let address = ImplementationAddress(plan: plan, task: task)
            try await BeginVersion(runtime: context.runtime)(address, from: origin, by: context.reportingActor)
            return context.redirect(to: Routes.implementation.path(plan, task, query: [("tin", "begun")]))
        }
        on(Routes.implementationPart) { context, plan, task, part in
            try await context.partForm(ImplementationAddress(plan: plan, task: task), part)
        }
        on(Routes.writePart) { context, plan, task, part in
            try await context.writePart(
                ImplementationAddress(plan: plan, task: task),
                PartContent(context.form, part: part)
            )
        }
        for route in [Routes.endorseImplementation, Routes.decideImplementation] {
            on(route) { context, plan, task in try await context.decide(ImplementationAddress(plan: plan, task: task)) }
        }
        on(Routes.recallImplementation) { context, plan, task in
            let address = ImplementationAddress(plan: plan, task: task)
            let seen = SeenVersion(context.form.text("seen"))
            try await RecallImplementation(runtime: context.runtime)(address, seen: seen, by: context.reportingActor)
            return context.redirect(to: Routes.implementation.path(plan, task, query: [("tin", "recall")]))
        }
        on(Routes.commentImplementation) { context, plan, task in
            try await context.comment(ImplementationAddress(plan: plan, task: task))
        }
        on(Routes.filings) { context, plan in try await context.filings(of: plan) }
        on(Routes.setFilingRule) { context, plan in try await context.setFilingRule(of: plan) }
    }
}
