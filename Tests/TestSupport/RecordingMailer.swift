package import Domain
import Synchronization
package import UseCases

/// A mailer that sends nothing: it remembers what it was given and answers what a test wants.
package final class RecordingMailer: Mailer {
    private let mails = Mutex<[OutgoingMail]>([])
    private let answers: Mutex<[String: DeliveryOutcome]>

    /// A mailer that takes everything over, but for the addresses given another answer.
    package init(_ answers: [String: DeliveryOutcome] = [:]) {
        self.answers = Mutex(answers)
    }

    /// What was taken over, in order.
    package var taken: [OutgoingMail] { mails.withLock { $0 } }

    /// Answers an address otherwise from now on; nil takes its messages over.
    package func answer(_ outcome: DeliveryOutcome?, to address: String) {
        answers.withLock { $0[address] = outcome }
    }

    package func deliver(
        _ mail: OutgoingMail,
        handingOver: @escaping @Sendable () async throws -> Void
    ) async -> DeliveryOutcome {
        let outcome = answers.withLock { $0[mail.recipient.text] } ?? .accepted(answer: "250 OK")
        switch outcome {
        case .postponed, .refused: return outcome
        case .accepted, .unknown: break
        }
        do { try await handingOver() } catch { return .postponed(answer: "\(error)") }
        mails.withLock { $0.append(mail) }
        return outcome
    }
}
