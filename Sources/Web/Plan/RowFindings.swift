import Domain
import HTML
import Persistence
import UseCases

/// The doubts of the plan lint about one indicator or task, on its own page, for those who answer for the plan.
struct RowFindings: Sendable, Equatable {
    /// The findings about the row; empty where there is no doubt, or where the reader has no part in the review.
    var findings: [LintFinding] = []

    /// Checks the current edition, where the reader may see the review at all.
    static func load(
        _ connection: any Connection,
        plan: StoredPlan,
        row: String,
        for person: Person?
    ) throws -> RowFindings {
        guard Routes.lint.admits(person) else { return RowFindings() }
        let content = try PlanStore(connection: connection).content(editionID: plan.editionID)
        return RowFindings(findings: PlanLint.findings(in: content).filter { $0.row == row })
    }

    /// The findings with rule, numbers and question; nothing where there is none.
    func markup(of plan: PlanCode, _ words: PageWords) -> Markup {
        guard !findings.isEmpty else { return .empty }
        return InsetBox(.warning) {
            h2(.id("ra-soat")) { words.text("plan_review.here", ["count": words.number(findings.count)]) }
            ul {
                for finding in findings {
                    li {
                        words.language.text(finding.message)
                        " "
                        small(.class("muted")) {
                            words.text("plan_review.by_rule", ["rule": words.text("plan_review.rule." + finding.rule)])
                        }
                    }
                }
            }
            p { a(.href(Routes.lint.path(plan))) { words.text("plan_review.all") } }
        }.markup
    }
}
