import Domain
import HTML
import Persistence
import UseCases

/// The reporting rounds of a plan.
struct RoundsPage: PlanPage {
    let plan: StoredPlan
    /// The rounds, the latest first.
    let rounds: [(round: StoredRound, deadline: Deadline)]
    /// True where somebody is signed in, who may look at how units stand.
    let isSignedIn: Bool

    var section: PageSection? { .rounds }

    /// Asks the database for the rounds.
    static func load(_ connection: any Connection, plan: StoredPlan, isSignedIn: Bool) throws -> RoundsPage {
        let setting = try DeadlineStore(connection: connection).setting(planID: plan.id)
        let rounds = try RoundStore(connection: connection).all(planID: plan.id).reversed().map { round in
            (round, Deadline(dueBefore: round.period.dueBefore, setting: setting))
        }
        return RoundsPage(plan: plan, rounds: rounds, isSignedIn: isSignedIn)
    }

    func title(_ words: PageWords) -> String { words.text("round.list") }

    func content(_ words: PageWords) -> Markup {
        let own = ReportingWords(words)
        let columns = [
            TableColumn(words.text("round.round"), .name), TableColumn(words.text("round.covers")),
            TableColumn(words.text("round.due")), TableColumn(words.text("round.state")),
            TableColumn(words.text("round.report")),
        ]
        let rows = rounds.map { round, deadline in
            TableRow([
                a(.href(Routes.round.path(plan.code, round.code))) { own.period(round.code) },
                .text(own.span(round.period)), .text(own.deadline(deadline)),
                StatusMark(round.state, in: words.language).markup,
                round.state == .scheduled
                    ? .text("–")
                    : a(.href(Routes.consolidated.path(plan.code, round.code))) { words.text("round.consolidated") },
            ])
        }
        return Markup {
            if isSignedIn {
                ActionButton.row {
                    ActionButton(words.text("completeness.title"), address: Routes.completeness.path(plan.code))
                    ActionButton(words.text("extension.title"), address: Routes.extensions.path(plan.code))
                }
            }
            DataTable(caption: words.text("round.list"), hidesCaption: true, columns: columns, rows: rows)
        }
    }
}
