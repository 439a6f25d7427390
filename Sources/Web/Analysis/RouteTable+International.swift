import Domain
import Hummingbird
import Persistence
import UseCases

extension RouteTable {
    /// International comparison: pages, CSV, API.
    mutating func addInternational() {
        on(Routes.international) { context, plan in
            if context.query["format"] == "csv" { return try await context.internationalFile(plan, index: nil) }
            let moment = try context.asOf()
            let past = PastReading(moment, kept: context.keptMoment(moment))
            return try await context.planPage(plan, asOf: .some(moment)) {
                InternationalPage(sheet: try ReadInternational.sheet(of: $1, asOf: moment, connection: $0), past: past)
            }
        }
        on(Routes.internationalIndex) { context, plan, index in
            if context.query["format"] == "csv" { return try await context.internationalFile(plan, index: index) }
            let moment = try context.asOf()
            let past = PastReading(moment, kept: context.keptMoment(moment))
            return try await context.planPage(plan, asOf: .some(moment)) {
                try InternationalIndexPage.load($0, plan: $1, index: index, past: past)
            }
        }
        on(Routes.apiInternational) { context, plan in
            let sheet = try await ReadInternational(runtime: context.runtime)(plan, asOf: context.asOf())
            return try context.list(sheet.summary(in: context.language)) { $0 }
        }
        on(Routes.apiInternationalIndex) { context, plan, index in
            let read = ReadInternational(runtime: context.runtime)
            let sheet = try await read(plan, index: index, asOf: context.asOf())
            guard let comparison = sheet.comparisons.first else {
                throw Refusal.notFound(Message("international.none", ["plan": sheet.plan.name]))
            }
            return context.json(InternationalSheet.comparison(comparison, in: context.language))
        }
    }
}

extension HandlerContext {
    fileprivate func internationalFile(_ plan: PlanCode, index: String?) async throws -> Response {
        let sheet = try await ReadInternational(runtime: runtime)(plan, index: index, asOf: asOf())
        let part = index == nil ? "" : "-" + (sheet.comparisons.first?.index.lowercased() ?? "")
        let name = "\(plan)-international\(part).csv".filter {
            $0.isASCII && ($0.isLetter || $0.isNumber || "-.".contains($0))
        }
        return file(sheet.csv, name: name, type: "text/csv; charset=utf-8; header=present")
    }
}
