package import Domain

/// A message as it is given to a mail server.
package struct OutgoingMail: Sendable, Equatable {
    /// What names it, without angle brackets.
    package let messageID: String
    /// The address that answers and refusals go to.
    package let sender: EmailAddress
    /// Where it goes.
    package let recipient: EmailAddress
    /// The message with its headers (RFC 5322), lines ended by CRLF.
    package let bytes: [UInt8]

    /// A message.
    package init(messageID: String, sender: EmailAddress, recipient: EmailAddress, bytes: [UInt8]) {
        self.messageID = messageID
        self.sender = sender
        self.recipient = recipient
        self.bytes = bytes
    }
}
