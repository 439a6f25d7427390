import Domain
import HTML
import Persistence
import UseCases

/// How a plan urges its units, and what was sent to whom.
struct UrgingPage: PlanPage {
    /// Messages a page.
    static let pageSize = 50

    let plan: StoredPlan
    /// How the plan urges.
    let setting: UrgingSetting
    /// The messages of this page, the newest first.
    let messages: [StoredMessage]
    /// What they say.
    let steps: [MessageStep]
    /// What they say about tasks.
    let taskSteps: [MessageTaskStep]
    /// How the plan urges about tasks.
    let taskSetting: TaskUrgingSetting
    /// How many there are with this filter.
    let total: Int
    /// How many stand in each state, without a filter.
    let counts: [MailState: Int]
    /// Which messages are listed.
    let filter: OutboxFilter
    /// The page, from 1.
    let number: Int
    /// The rounds and units that can be filtered by.
    let rounds: [PeriodCode]
    /// The units the rounds ask, by name.
    let units: [(code: OrganisationCode, name: String)]
    /// How messages leave the server.
    let mail: MailSetup
    /// True where nothing is sent because it is a demonstration.
    let isDemonstration: Bool
    /// Who reads, when.
    let reader: RoundReader
    /// What was typed into the setting, where it has faults.
    var typed: Form?
    /// What is wrong with it.
    var problems: [InputProblem] = []

    var section: PageSection? { .rounds }

    /// True where the reader may change something here.
    var coordinates: Bool { reader.actor.coordinates(plan.coordinator) }

    func title(_ words: PageWords) -> String { words.text("urging.title") }
    func lead(_ words: PageWords) -> String? { words.text("urging.lead") }
    func path(_ words: PageWords) -> [NavigationLink] {
        [NavigationLink(words.text("round.list"), Routes.rounds.path(plan.code))]
    }

    /// Asks the database; refuses who does not read every report of the plan.
    static func load(
        _ connection: any Connection,
        plan: StoredPlan,
        query: Form,
        reader: RoundReader,
        runtime: Runtime
    ) throws -> UrgingPage {
        try require(reader, plan)
        let filter = OutboxFilter(
            state: query["state"].flatMap(MailState.init(rawValue:)),
            organisation: query["organisation"].flatMap { try? OrganisationCode($0) },
            round: query["round"].flatMap { try? PeriodCode($0) }
        )
        let number = max(1, min(100_000, Int(query.text("page")) ?? 1))
        let outbox = OutboxQuery(connection: connection)
        let (messages, total) = try outbox.page(
            planID: plan.id,
            filter,
            limit: pageSize,
            offset: (number - 1) * pageSize
        )
        let rounds = try RoundStore(connection: connection).all(planID: plan.id).filter { $0.state != .scheduled }
        let units = try rounds.last.map { try RoundUnitsQuery(connection: connection)($0) } ?? []
        return UrgingPage(
            plan: plan,
            setting: try UrgingSettingStore(connection: connection).setting(planID: plan.id),
            messages: messages,
            steps: try outbox.steps(of: messages.map(\.id), planID: plan.id),
            taskSteps: try TaskStepStore(connection: connection).steps(of: messages.map(\.id), planID: plan.id),
            taskSetting: try UrgingSettingStore(connection: connection).taskSetting(planID: plan.id),
            total: total,
            counts: try outbox.counts(planID: plan.id),
            filter: filter,
            number: number,
            rounds: rounds.map(\.code).reversed(),
            units: units.map { ($0.organisation, $0.name) },
            mail: runtime.mail,
            isDemonstration: runtime.isDemonstration,
            reader: reader
        )
    }

    /// Refuses who does not read every report of the plan.
    static func require(_ reader: RoundReader, _ plan: StoredPlan) throws {
        guard reader.actor.readsAll(coordinator: plan.coordinator) else {
            throw Refusal.forbidden(Message("round.coordinator_only"))
        }
    }
}
