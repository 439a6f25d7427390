import Domain
import UseCases

/// Gives messages to a mail server by SMTP, each over a connection of its own.
struct SMTPMailer: Mailer {
    /// How to reach the mail server.
    let setting: SMTPSetting

    func deliver(
        _ mail: OutgoingMail,
        handingOver: @escaping @Sendable () async throws -> Void
    ) async -> DeliveryOutcome {
        guard let transfer = SMTPTransfer(mail, setting) else { return .postponed(answer: "libcurl") }
        return await transfer.run(handingOver: handingOver)
    }
}
