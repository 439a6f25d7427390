import Domain
import Hummingbird
import UseCases

extension RouteTable {
    /// The file of a lead's part: download, upload, preview and confirmation.
    mutating func addActivityForms() {
        on(Routes.activityForm) { context, plan, task, part in
            try await context.activityForm(ImplementationAddress(plan: plan, task: task), part)
        }
        on(Routes.uploadActivities) { context, plan, task, part in
            try await context.uploadActivities(ImplementationAddress(plan: plan, task: task), part)
        }
        on(Routes.uploadedActivities) { context, plan, task, part, file in
            try await context.previewActivities(ImplementationAddress(plan: plan, task: task), part, file)
        }
        on(Routes.confirmActivities) { context, plan, task, part, file in
            try await context.confirmActivities(ImplementationAddress(plan: plan, task: task), part, file)
        }
        on(Routes.apiActivityForm) { context, plan, task, part in
            try await context.activityForm(ImplementationAddress(plan: plan, task: task), part)
        }
        on(Routes.apiImportActivities) { context, plan, task, part in
            try await context.importActivities(ImplementationAddress(plan: plan, task: task), part)
        }
        on(Routes.markedActivities) { context, plan, task, part, file in
            try await context.markedActivities(ImplementationAddress(plan: plan, task: task), part, file)
        }
    }
}
