package import Domain

/// A message of the outbox as stored.
package struct StoredMessage: Sendable, Hashable {
    /// The key.
    package let id: Int64
    /// What names it for mail programs, without angle brackets.
    package let messageID: String
    /// Whom it is for: the account's name and the name shown.
    package let account: String
    /// The name shown to people.
    package let displayName: String
    /// Where it goes.
    package let address: EmailAddress
    /// `vi` or `en`.
    package let language: String
    /// What it is about, one line.
    package private(set) var subject: String
    /// What it says, as plain text.
    package private(set) var body: String
    /// What it says, as HTML.
    package private(set) var html: String
    /// Where it stands.
    package let state: MailState
    /// When it was decided.
    package let createdAt: Instant
    /// When it is to be sent, or sent again.
    package let dueAt: Instant
    /// How often it was tried.
    package let attempts: Int
    /// When it was sent, failed, was given up or withheld; nil before.
    package let settledAt: Instant?
    /// The last words of the mail server; empty before the first.
    package let answer: String
    /// Why it was withheld; nil where it was not.
    package let withheldFor: WithholdingReason?

    static let columns: SQL = """
        message.id, message.message_id, account.name, account.display_name, message.address, message.language,
        message.subject, message.body, message.body_html, message.state, message.created_at, message.due_at,
        message.attempts, message.settled_at, message.answer, message.withheld_for
        """

    init(row: Row) throws {
        id = try row.integer(0)
        messageID = try row.text(1)
        account = try row.text(2)
        displayName = try row.text(3)
        address = try EmailAddress(row.text(4))
        language = try row.text(5)
        subject = try row.text(6)
        body = try row.text(7)
        html = try row.text(8)
        state = try row.word(9)
        createdAt = try row.instant(10)
        dueAt = try row.instant(11)
        attempts = try row.int(12)
        settledAt = try row.optionalInstant(13)
        answer = try row.text(14)
        withheldFor = try row.optionalText(15) == nil ? nil : row.word(15)
    }

    /// The same message with other words.
    package func saying(subject: String, body: String, html: String) -> StoredMessage {
        var message = self
        (message.subject, message.body, message.html) = (subject, body, html)
        return message
    }
}
