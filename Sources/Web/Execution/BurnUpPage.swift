import Domain
import HTML
import Persistence
import UseCases

/// The burn-up of a plan's tasks: what was to be done and what was done, quarter by quarter or month by month.
struct BurnUpPage: PlanPage, Equatable {
    let pictures: TaskPictures
    /// What part of time is shown.
    let span: SpanChoice
    /// The sums by period.
    let sheet: BurnUpSheet

    var plan: StoredPlan { pictures.plan }
    var section: PageSection? { .tasks }

    /// Asks the database for all of it.
    static func load(
        _ connection: any Connection,
        plan: StoredPlan,
        selection: TaskSelection,
        span: SpanChoice,
        now: Instant,
        reader: RoundReader?
    ) throws -> BurnUpPage {
        BurnUpPage(
            pictures: TaskPictures(
                plan: plan,
                selection: selection,
                choices: try TaskFilterChoices.load(connection, plan: plan, moment: TaskMoment(now: now)),
                reader: reader
            ),
            span: span,
            sheet: try ReadBurnUp.sheet(
                selection.filter,
                of: plan,
                over: span.span,
                at: now,
                connection: connection
            )
        )
    }

    func title(_ words: PageWords) -> String { words.text("burn_up.title") }
    func path(_ words: PageWords) -> [NavigationLink] { pictures.path(words) }
    func lead(_ words: PageWords) -> String? { words.text("burn_up.lead", ["day": words.format.day(sheet.day)]) }

    func content(_ words: PageWords) -> Markup {
        Markup {
            pictures.head(.burnUp, hidden: SpanChoice.query(span.span), words)
            span.links(words) { address($0) }
            if sheet.counts.total == 0 {
                EmptyState(
                    words.text("tasks.none_found"),
                    link: NavigationLink(words.text("list.clear_filters"), TaskView.burnUp.path(plan.code))
                )
            } else {
                div(.class("landscape")) { BurnUpChart(sheet, words) }
                h2 { words.text("burn_up.table") }
                BurnUpTable(sheet, words)
                p(.class("muted")) { words.text("burn_up.explained") }
                pictures.download(address(span.span, [("format", "csv")]), words)
            }
        }
    }

    private func address(_ other: ScheduleSpan, _ more: [(String, String)] = []) -> String {
        TaskView.burnUp.path(plan.code, query: pictures.selection.query + SpanChoice.query(other) + more)
    }
}
