import Domain
import HTML
import Persistence
import UseCases

/// The tasks of a plan as a Gantt chart by lead organisation: what runs in a year, a quarter or the whole plan.
struct SchedulePage: PlanPage, Equatable {
    let pictures: TaskPictures
    /// What part of time is shown.
    let span: SpanChoice
    /// The page, from 1.
    let page: Int
    /// The occurrences of the page.
    let sheet: ScheduleSheet
    /// How all that run in the span stand.
    let counts: OfficialCounts

    /// Occurrences a page.
    static let pageSize = 30

    var plan: StoredPlan { pictures.plan }
    var section: PageSection? { .tasks }

    /// Asks the database for all of it.
    static func load(
        _ connection: any Connection,
        plan: StoredPlan,
        selection: TaskSelection,
        span: SpanChoice,
        page: Int,
        now: Instant,
        reader: RoundReader?
    ) throws -> SchedulePage {
        let stale = try ProgressSettingStore(connection: connection).stale(planID: plan.id)
        let (place, moment) = (TaskPlace(plan), TaskMoment(now: now, stale: stale))
        var running = selection.filter
        running.runsIn = span.span.days
        return SchedulePage(
            pictures: TaskPictures(
                plan: plan,
                selection: selection,
                choices: try TaskFilterChoices.load(connection, plan: plan, moment: moment),
                reader: reader
            ),
            span: span,
            page: page,
            sheet: try ReadSchedule.sheet(
                selection.filter,
                of: plan,
                over: span.span,
                window: ListWindow(limit: pageSize, offset: (page - 1) * pageSize),
                at: now,
                by: reader?.actor,
                connection: connection
            ),
            counts: try OfficialCountsQuery(connection: connection, place: place, moment: moment).total(running)
        )
    }

    func title(_ words: PageWords) -> String { words.text("schedule.title") }
    func path(_ words: PageWords) -> [NavigationLink] { pictures.path(words) }

    func lead(_ words: PageWords) -> String? {
        words.text("schedule.lead", ["day": words.format.day(sheet.day), "span": SpanChoice.name(span.span, words)])
    }
}
