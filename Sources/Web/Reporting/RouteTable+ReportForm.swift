import Documents
import Domain
import Hummingbird
import UseCases

extension RouteTable {
    /// The Phụ lục 01 file: download, upload, preview and confirmation.
    mutating func addReportForms() {
        on(Routes.reportForm) { context, plan, round, unit in
            try await context.formFile(ReportAddress(plan: plan, round: round, organisation: unit))
        }
        on(Routes.uploadForm) { context, plan, round, unit in
            try await context.upload(ReportAddress(plan: plan, round: round, organisation: unit))
        }
        on(Routes.uploadedForm) { context, plan, round, unit, file in
            try await context.preview(ReportAddress(plan: plan, round: round, organisation: unit), file)
        }
        on(Routes.confirmForm) { context, plan, round, unit, file in
            try await context.confirm(ReportAddress(plan: plan, round: round, organisation: unit), file)
        }
        on(Routes.markedForm) { context, plan, round, unit, file in
            try await context.markedForm(ReportAddress(plan: plan, round: round, organisation: unit), file)
        }
        on(Routes.apiReportForm) { context, plan, round, unit in
            try await context.formFile(ReportAddress(plan: plan, round: round, organisation: unit))
        }
        on(Routes.apiImportForm) { context, plan, round, unit in
            try await context.importForm(ReportAddress(plan: plan, round: round, organisation: unit))
        }
    }
}
