import Documents
import Domain
import Hummingbird
import Persistence
import UseCases

extension RouteTable {
    /// Contributions: what a plan asks for, what is contributed, and what is offered from it, as pages and for programs.
    mutating func addContributions() {
        on(Routes.contributionSetting) { context, plan in
            let outlook = try await ReadContributionOutlook(runtime: context.runtime)(plan, by: context.reportingActor)
            let page = ContributionSettingPage(outlook: outlook, reader: context.reader)
            return context.answer(page, flash: context.app.notice.map { Flash(.done, context.text($0)) })
        }
        on(Routes.setContributions) { context, plan in try await context.setContributions(plan) }
        on(Routes.contributions) { context, plan, round in
            let read = ReadContributions(runtime: context.runtime)
            let (stored, period, sums) = try await read.sums(plan, round, by: context.reportingActor)
            return context.answer(ContributionSumsPage(plan: stored, round: period, sums: sums))
        }
        on(Routes.contribution) { context, plan, round, indicator in
            let selection = ContributionSelection(page: context.query)
            let moment = try context.asOf()
            let list = try await context.contributions(plan, round, indicator, selection, moment)
            let rows = list.narrowed(to: selection.filter)
            guard context.query["format"] != "csv" else { return context.contributionFile(list, rows) }
            let number = max(1, min(context.query["trang"].flatMap { Int($0) } ?? 1, 1_000_000))
            let page = ContributionPage(
                list: list,
                selection: selection,
                rows: rows,
                page: number,
                kept: context.keptMoment(moment),
                seesReports: context.reportingActor.readsAll(coordinator: list.plan.coordinator)
            )
            return context.answer(page, asOf: context.asOfChoice(moment))
        }
        addContributionsAPI()
    }

    private mutating func addContributionsAPI() {
        on(Routes.apiContributionSetting) { context, plan in
            let read = ReadContributionOutlook(runtime: context.runtime)
            return context.json(try await read(plan, by: context.reportingActor).json)
        }
        on(Routes.apiSetContributions) { context, plan in
            let body = try JSONMembers(context.json(), allowed: ["asks", "indicators"])
            let setting = try ContributionSetting(word: body.text("asks"), codes: body.texts("indicators"))
            try await SetContributions(runtime: context.runtime)(setting, of: plan, by: context.reportingActor)
            let read = ReadContributionOutlook(runtime: context.runtime)
            return context.json(try await read(plan, by: context.reportingActor).json)
        }
        on(Routes.apiContributions) { context, plan, round in
            let read = ReadContributions(runtime: context.runtime)
            return try context.list(try await read.sums(plan, round, by: context.reportingActor).sums, \.json)
        }
        on(Routes.apiContribution) { context, plan, round, indicator in
            let selection = try ContributionSelection(api: context.query)
            let list = try await context.contributions(plan, round, indicator, selection, try context.asOf())
            let rows = list.narrowed(to: selection.filter)
            switch context.query["format"] {
            case nil, "json":
                let paging = try Paging(query: context.query)
                return context.paged(context.json(list.json(Array(paging.slice(rows)))), total: rows.count, paging)
            case "csv": return context.contributionFile(list, rows)
            default: throw InvalidInput(field: "format", "provisional.unknown_format")
            }
        }
        on(Routes.apiTakeFigure) { context, plan, round, unit, indicator in
            let address = ReportAddress(plan: plan, round: round, organisation: unit)
            let body = try JSONMembers(context.json(), allowed: ["offer", "token"])
            let offer = try FigureOffer(word: body.text("offer"), token: body.optionalText("token"))
            try await TakeFigure(runtime: context.runtime)(address, indicator, offer, by: context.reportingActor)
            return try await context.reportJSON(address)
        }
    }
}

extension HandlerContext {
    /// Stores the decision of the form; faults show it again as typed (422).
    fileprivate func setContributions(_ plan: PlanCode) async throws -> Response {
        do {
            let setting = try ContributionSetting(word: form.text("asks"), codes: form.all("indicator"))
            try await SetContributions(runtime: runtime)(setting, of: plan, by: reportingActor)
            return redirect(to: Routes.contributionSetting.path(plan), notice: "contribution.setting_saved")
        } catch let invalid as InvalidInput {
            let outlook = try await ReadContributionOutlook(runtime: runtime)(plan, by: reportingActor)
            var page = ContributionSettingPage(outlook: outlook, reader: reader)
            page.typed = form
            page.problems = invalid.problems
            return answer(page, status: .unprocessableContent)
        }
    }

    fileprivate func contributions(
        _ plan: PlanCode,
        _ round: PeriodCode,
        _ indicator: IndicatorCode,
        _ selection: ContributionSelection,
        _ moment: Instant?
    ) async throws -> ContributionList {
        try await ReadContributions(runtime: runtime)(
            plan,
            round,
            indicator,
            asOf: moment,
            restated: selection.isRestated,
            by: reportingActor
        )
    }

    fileprivate func contributionFile(_ list: ContributionList, _ rows: [ContributionList.Row]) -> Response {
        let name = "\(list.plan.code)-\(list.round.code)-\(list.indicator)-dong-gop.csv"
        return file(list.csv(rows), name: name, type: "text/csv; charset=utf-8; header=present")
    }
}
