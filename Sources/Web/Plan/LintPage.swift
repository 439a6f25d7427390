import Domain
import HTML
import Persistence
import UseCases

/// Every doubt about the plan itself, for those who answer for it: nothing is repaired, each is a question to the issuer.
struct LintPage: PlanPage {
    let plan: StoredPlan
    /// The findings, rule by rule.
    let findings: [LintFinding]
    /// The codes of the plan's indicators, to tell a row of an indicator from one of a task.
    let indicators: Set<String>

    var section: PageSection? { .planReview }

    /// Reads the current edition and checks it.
    static func load(_ connection: any Connection, plan: StoredPlan) throws -> LintPage {
        let content = try PlanStore(connection: connection).content(editionID: plan.editionID)
        return LintPage(
            plan: plan,
            findings: PlanLint.findings(in: content),
            indicators: Set(content.indicators.map(\.code.text))
        )
    }

    func title(_ words: PageWords) -> String { words.text("plan_review.title") }

    func lead(_ words: PageWords) -> String? {
        words.text("plan_review.lead", ["count": words.number(findings.count)])
    }

    func content(_ words: PageWords) -> Markup {
        guard !findings.isEmpty else { return EmptyState(words.text("plan_review.none")).markup }
        let columns = [
            TableColumn(words.text("plan_review.row"), .code), TableColumn(words.text("plan_review.finding"), .name),
        ]
        return DataTable(caption: words.text("plan_review.caption"), columns: columns, groups: groups(words)).markup
    }

    private func groups(_ words: PageWords) -> [RowGroup] {
        var rules: [String] = []
        for finding in findings where !rules.contains(finding.rule) { rules.append(finding.rule) }
        return rules.map { rule in
            let own = findings.filter { $0.rule == rule }
            let heading = words.text("plan_review.rule." + rule) + " (\(words.number(own.count)))"
            return RowGroup(.text(heading), rows: own.map { row($0, words) })
        }
    }

    private func row(_ finding: LintFinding, _ words: PageWords) -> TableRow {
        TableRow([link(to: finding.row), .text(words.language.text(finding.message))])
    }

    private func link(to row: String) -> Markup {
        if indicators.contains(row), let code = try? IndicatorCode(row) {
            return a(.href(Routes.indicator.path(plan.code, code))) { row }
        }
        guard row != plan.code.text, let code = try? TaskCode(row) else { return .text(row) }
        return a(.href(Routes.task.path(plan.code, code))) { row }
    }
}
