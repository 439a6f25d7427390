import Domain
import HTML
import Persistence
import UseCases

/// One message with what it says, its receipts, and what can be done about it.
struct UrgingMessagePage: PlanPage {
    let plan: StoredPlan
    /// The message.
    let message: StoredMessage
    /// What it says about this plan.
    let steps: [MessageStep]
    /// What it says about the plan's tasks.
    let taskSteps: [MessageTaskStep]
    /// Every attempt to send it.
    let attempts: [MailAttempt]
    /// Who reads.
    let reader: RoundReader

    var section: PageSection? { .rounds }

    /// Asks the database; refuses who does not read every report of the plan, and a message that is not about it.
    static func load(
        _ connection: any Connection,
        plan: StoredPlan,
        number: String,
        reader: RoundReader
    ) throws -> UrgingMessagePage {
        try UrgingPage.require(reader, plan)
        let outbox = OutboxQuery(connection: connection)
        guard let id = Int64(number), let message = try outbox.find(id, planID: plan.id) else {
            throw Refusal.notFound(Message("mail.no_such_message"))
        }
        return UrgingMessagePage(
            plan: plan,
            message: message,
            steps: try outbox.steps(of: [id], planID: plan.id),
            taskSteps: try TaskStepStore(connection: connection).steps(of: [id], planID: plan.id),
            attempts: try OutboxStore(connection: connection).attempts(of: id),
            reader: reader
        )
    }

    func title(_ words: PageWords) -> String { message.subject }
    func path(_ words: PageWords) -> [NavigationLink] {
        [NavigationLink(words.text("urging.title"), Routes.urging.path(plan.code))]
    }

    func content(_ words: PageWords) -> Markup {
        let own = UrgingWords(words)
        return Markup {
            FactList([
                (words.text("urging.recipient"), .text("\(message.displayName) <\(message.address)>")),
                (words.text("urging.state"), own.state(message)),
                (words.text("urging.made_at"), .text(words.format.moment(message.createdAt))),
                (
                    words.text("urging.about"),
                    .joined(about(own), by: "; ")
                ),
                (words.text("mail.message_id"), code { message.messageID }),
            ])
            if canRetry { retry(words) }
            h2 { words.text("mail.receipts") }
            if attempts.isEmpty { EmptyState(words.text("mail.no_attempt")) } else { receipts(words) }
            h2 { words.text("mail.text") }
            pre(.lang(message.language), .class("letter")) { message.body }
        }
    }

    private func about(_ own: UrgingWords) -> [Markup] {
        let reports: [Markup] = steps.map { own.step($0) }
        let tasks: [Markup] = taskSteps.map { own.step($0) }
        return reports + tasks
    }

    private var canRetry: Bool {
        reader.actor.coordinates(plan.coordinator) && (message.state == .failed || message.state == .uncertain)
    }

    private func retry(_ words: PageWords) -> Markup {
        PostForm(to: Routes.retryMessage.path(plan.code, String(message.id)), csrf: reader.token) {
            p { words.text(message.state == .uncertain ? "mail.uncertain_help" : "mail.failed_help") }
            ActionButton(words.text("mail.retry"), .secondary)
        }.markup
    }

    private func receipts(_ words: PageWords) -> Markup {
        DataTable(
            caption: words.text("mail.receipts"),
            hidesCaption: true,
            columns: [
                TableColumn(words.text("mail.attempt"), .number), TableColumn(words.text("mail.at")),
                TableColumn(words.text("mail.outcome")), TableColumn(words.text("urging.answer"), .name),
            ],
            rows: attempts.map { attempt in
                TableRow([
                    .text(words.number(attempt.number)), .text(words.format.moment(attempt.at)),
                    .text(words.text("mail.outcome_\(attempt.outcome)")), .text(attempt.answer),
                ])
            }
        ).markup
    }
}
