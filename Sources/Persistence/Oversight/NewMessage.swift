package import Domain

/// A message to be put into the outbox.
package struct NewMessage: Sendable {
    /// What names it for mail programs, without angle brackets; fixed for ever, so that a server that got it twice knows.
    package let messageID: String
    /// Whom it is for.
    package let account: Int64
    /// The day whose message it is.
    package let day: Day
    /// Where it goes.
    package let address: EmailAddress
    /// `vi` or `en`.
    package let language: String
    /// What it is about, one line.
    package let subject: String
    /// What it says, as plain text.
    package let body: String
    /// What it says, as HTML.
    package let html: String
    /// `waiting`, or `withheld` where nothing is to be sent.
    package let state: MailState

    /// A message.
    package init(
        messageID: String,
        account: Int64,
        day: Day,
        address: EmailAddress,
        language: String,
        subject: String,
        body: String,
        html: String,
        state: MailState
    ) {
        self.messageID = messageID
        self.account = account
        self.day = day
        self.address = address
        self.language = language
        self.subject = subject
        self.body = body
        self.html = html
        self.state = state
    }
}
