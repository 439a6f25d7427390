import Domain
import HTML
import Persistence
import UseCases

/// A budget line: what it is for, its amounts by stage in digits and words, what the reader may do, and all that was done.
struct BudgetLinePage: PlanPage {
    /// The line with its history.
    let detail: BudgetLineDetail
    /// What was typed into one of its forms; nil where nothing was.
    let typed: TypedBudgetMove?
    /// What is wrong with it.
    let problems: [InputProblem]
    /// What the form began from, where somebody acted meanwhile; nil otherwise.
    let stale: StaleBudget?
    /// The token of the forms.
    let token: String

    var plan: StoredPlan { detail.scope.plan }
    var line: StoredBudgetLine { detail.line }
    var section: PageSection? { .budget }

    func title(_ words: PageWords) -> String { words.text("budget.line_title", ["code": line.key.task.text]) }
    func lead(_ words: PageWords) -> String? { BudgetWords(words).place(line) }

    func path(_ words: PageWords) -> [NavigationLink] {
        let query = BudgetSelection.query(BudgetFilter(task: line.key.task))
        return [
            NavigationLink(words.text("budget.title"), Routes.budget.path(plan.code)),
            NavigationLink(line.key.task.text, Routes.budgetLines.path(plan.code, query: query)),
        ]
    }

    func content(_ words: PageWords) -> Markup {
        Markup {
            if let typed {
                FormFaults(problems.map { $0.onThePage(typed.act) }, in: words.language)
            }
            if let stale { conflict(stale, words) }
            p(.class("verdict")) { BudgetWords(words).state(line.standing.state) }
            facts(words)
            stages(words)
            for act in detail.acts { form(act, words) }
            h2 { words.text("budget.history") }
            history(words)
        }
    }

    private func facts(_ words: PageWords) -> Markup {
        let unit = NamedOrganisation(
            code: line.key.organisation.text,
            name: line.organisationName,
            printed: line.organisationName
        )
        let task: Markup =
            line.taskName == nil
            ? .text(line.key.task.text)
            : a(.href(Routes.task.path(plan.code, line.key.task))) { BudgetWords.task(line) }
        return FactList([
            (words.text("task.name"), task), (words.text("round.unit"), words.organisation(unit, of: plan.code)),
            (words.text("budget.year"), .text("\(line.key.year)")),
            (words.text("budget.source"), .text(BudgetWords(words).source(line.key.source))),
            (words.text("budget.ceiling_left"), .text(detail.ceilingLeft?.printed ?? "")),
        ]).markup
    }

    private func stages(_ words: PageWords) -> Markup {
        let own = BudgetWords(words)
        let amounts = line.standing.amounts
        let exceeding = amounts.exceeding
        let rows = BudgetStage.allCases.map { stage in
            let spoken = amounts[stage].map { AmountInWords($0).sentence } ?? ""
            return TableRow([
                .text(own.stage(stage)), own.amount(amounts[stage]), .text(spoken),
                Markup {
                    if exceeding.contains(stage) { StatusMark(.wedge, .far, words.text("budget.exceeds")) }
                    if let reason = reason(of: stage) {
                        p(.class("small")) { reason }
                    }
                },
            ])
        }
        let columns = [
            TableColumn(words.text("budget.stage"), .name),
            TableColumn(words.text("budget.amount"), .number, remark: words.text("budget.dong")),
            TableColumn(words.text("budget.in_words")), TableColumn(words.text("budget.reason")),
        ]
        return DataTable(caption: words.text("budget.stages_caption"), columns: columns, rows: rows).markup
    }

    /// The reason given when the amount in force of a stage was set.
    private func reason(of stage: BudgetStage) -> String? {
        guard line.standing.amounts[stage] != nil else { return nil }
        let reason = detail.history.last { $0.move.act.stage == stage }?.move.reason ?? ""
        return reason.isEmpty ? nil : reason
    }

    /// What was seen beside what is stored now.
    private func conflict(_ stale: StaleBudget, _ words: PageWords) -> Markup {
        let own = BudgetWords(words)
        let columns = [
            TableColumn(words.text("budget.stage"), .name), TableColumn(words.text("budget.seen"), .number),
            TableColumn(words.text("budget.stored"), .number),
        ]
        let rows = BudgetStage.allCases.map { stage in
            TableRow(
                [
                    .text(own.stage(stage)), own.amount(stale.seen?.amounts[stage]),
                    own.amount(stale.stored.standing.amounts[stage]),
                ],
                isFaulty: stale.seen?.amounts[stage] != stale.stored.standing.amounts[stage]
            )
        }
        let values = ["name": stale.stored.lastAuthor, "moment": words.format.moment(stale.stored.changedAt)]
        return InsetBox(.warning) {
            p { strong { words.text("budget.stale_title", values) } }
            p { words.text("budget.stale_help") }
            DataTable(caption: words.text("budget.stale_caption"), columns: columns, rows: rows)
        }.markup
    }

    private func history(_ words: PageWords) -> Markup {
        let columns = [
            TableColumn(words.text("budget.act"), .name), TableColumn(words.text("budget.before"), .number),
            TableColumn(words.text("budget.after"), .number), TableColumn(words.text("budget.reason")),
            TableColumn(words.text("budget.by")),
        ]
        let rows = detail.history.reversed().map { row($0, words) }
        return DataTable(caption: words.text("budget.history_caption"), columns: columns, rows: rows).markup
    }

    private func row(_ entry: BudgetEntry, _ words: PageWords) -> TableRow {
        let own = BudgetWords(words)
        return TableRow([
            .text(words.text("budget.act_\(entry.move.act.rawValue)")), own.amount(entry.before),
            own.amount(entry.move.amount),
            Markup {
                if let document = entry.move.document {
                    words.text(
                        "plan.document_dated",
                        ["number": document.number, "date": words.format.day(document.date)]
                    )
                    if !entry.move.reason.isEmpty { br() }
                }
                span(.class("printed")) { entry.move.reason }
            },
            Markup {
                entry.author
                br()
                small(.class("muted")) { words.format.moment(entry.recordedAt) }
            },
        ])
    }
}
