package import Domain

/// An attempt to send a message, with the mail server's answer: its receipt.
package struct MailAttempt: Sendable, Hashable {
    /// From 1.
    package let number: Int
    /// When the answer was recorded.
    package let at: Instant
    /// `accepted`, `postponed`, `refused` or `unknown`.
    package let outcome: String
    /// The mail server's words.
    package let answer: String
}
