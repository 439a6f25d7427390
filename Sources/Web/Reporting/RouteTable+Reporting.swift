import Documents
import Domain
import HTML
import Hummingbird
import Persistence
import UseCases

extension RouteTable {
    /// The pages of rounds, units' reports, review, the consolidated report and the work list.
    mutating func addReportingPages() {
        on(Routes.rounds) { context, plan in
            let isSignedIn = context.person != nil
            return try await context.planPage(plan) { try RoundsPage.load($0, plan: $1, isSignedIn: isSignedIn) }
        }
        on(Routes.round) { context, plan, round in
            let reader = context.reader
            let group = RoundUnitGroup(rawValue: context.query.text("loc"))
            let number = max(1, min(context.query["trang"].flatMap { Int($0) } ?? 1, 1_000_000))
            let page = try await context.runtime.database.read { connection in
                let plan = try PlanStore(connection: connection).require(plan)
                return try RoundPage.load(
                    connection,
                    plan: plan,
                    code: round,
                    group: group,
                    page: number,
                    reader: reader
                )
            }
            return context.answer(page, flash: context.news)
        }
        on(Routes.reports) { context, plan in try await context.reports(of: plan) }
        on(Routes.consolidated) { context, plan, round in
            try await context.consolidated(plan, round, format: context.query["format"])
        }
        on(Routes.work) { context in
            let (person, reader) = (context.person, context.reader)
            let page = try await context.runtime.database.read {
                try WorkPage.load($0, person: person, reader: reader)
            }
            let words = PageWords(language: context.language)
            var frame = context.frame(words.text("work.title"))
            frame.section = .work
            return context.page(frame) { page.content(words) }
        }
        addReportWriting()
        addReview()
        addCorrection()
        addProvisional()
    }

    private mutating func addReportWriting() {
        on(Routes.report) { context, plan, round, unit in
            let address = ReportAddress(plan: plan, round: round, organisation: unit)
            return try await context.reportPage(address, flash: context.news)
        }
        on(Routes.writeReport) { context, plan, round, unit in
            let address = ReportAddress(plan: plan, round: round, organisation: unit)
            return try await context.write(address, ReportContent(context.form))
        }
        on(Routes.recallReport) { context, plan, round, unit in
            let address = ReportAddress(plan: plan, round: round, organisation: unit)
            try await RecallReport(runtime: context.runtime)(address, by: context.reportingActor)
            return context.redirect(to: Routes.report.path(plan, round, unit, query: [("tin", "recalled")]))
        }
    }

    private mutating func addReview() {
        on(Routes.approveReport) { context, plan, round, unit in
            let address = ReportAddress(plan: plan, round: round, organisation: unit)
            return try await context.approve(address)
        }
        on(Routes.reviewReport) { context, plan, round, unit in
            let address = ReportAddress(plan: plan, round: round, organisation: unit)
            return try await context.review(address)
        }
        on(Routes.moveRound) { context, plan, round in
            let move = try RoundMove(named: context.form.text("move"), reason: context.form.text("reason"))
            try await MoveRound(runtime: context.runtime)(round, of: plan, move, by: context.reportingActor)
            return context.redirect(to: Routes.round.path(plan, round, query: [("tin", "moved")]))
        }
    }
}
