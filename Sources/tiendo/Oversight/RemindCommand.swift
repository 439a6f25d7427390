import ArgumentParser
import Documents
import Domain
import Foundation
import Persistence
import UseCases

/// `tiendo remind`
struct RemindCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "remind",
        abstract: "Urge units by e-mail as the ladders of their plans ask, and send what waits in the outbox.",
        discussion: """
            The server does the same by itself. The mail server is set by TIENDO_SMTP_URL, TIENDO_SMTP_USER, \
            TIENDO_SMTP_PASSWORD, TIENDO_MAIL_FROM and TIENDO_PUBLIC_URL.
            """
    )

    @Flag(help: "Only say who would get what, and who cannot be reached.")
    var dryRun = false

    @Option(
        help: ArgumentHelp(
            "Urge only for this plan; else for all. What waits in the outbox goes out.",
            valueName: "code"
        )
    )
    var plan: String?

    @OptionGroup var format: ListFormat
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let runtime = context.runtime
        let planID = try await PlanOption.find(plan, runtime)?.id
        if dryRun { return try await tell(planID, context) }
        guard runtime.mail.isSetUp || runtime.isDemonstration else {
            throw Refusal.conflict(Message("mail.not_set_up"))
        }
        let queued = try await PlanUrging(runtime: runtime)(planID: planID, by: "command")
        let deliver = DeliverMail(runtime: runtime)
        var tried = 0
        while case let count = try await deliver(), count > 0 { tried += count }
        guard format.json else {
            let values = ["queued": "\(queued)", "tried": "\(tried)"]
            return context.say(
                Message(runtime.mail.isSetUp ? "command.reminded" : "command.reminded_demonstration", values)
            )
        }
        context.say(.object([("queued", .int(queued)), ("tried", .int(tried))]))
    }

    private func tell(_ planID: Int64?, _ context: CommandContext) async throws {
        let now = context.runtime.clock.now()
        let preview = try await PlanUrging(runtime: context.runtime).preview(planID: planID)
        if format.json { return context.say(preview.json(at: now)) }
        let digests = preview.digests.flatMap { digest -> [[String]] in
            let head = [
                digest.recipient.person.name, digest.recipient.email?.text ?? "", digest.dueAt(now: now).rfc3339,
            ]
            return digest.items.map { head + cells($0) } + digest.tasks.map { head + cells($0) }
        }
        let nobody = ["–", context.language.text("urging.nobody"), "–"]
        let lost = preview.unreachable.map { nobody + cells($0) } + preview.unreachableTasks.map { nobody + cells($0) }
        let headings = [
            "command.account", "command.email", "command.when", "command.about", "command.unit", "command.step",
        ]
        context.say(TextTable(headings: headings, rows: digests + lost))
    }

    private func cells(_ item: UrgingTaskItem) -> [String] {
        [item.task.due.code, item.task.organisation.code.text, item.rung.step.word]
    }

    private func cells(_ item: UrgingItem) -> [String] {
        [item.report.round.text, item.report.organisation.text, item.rung.step.word]
    }
}
