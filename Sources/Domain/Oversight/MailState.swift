/// Where a message of the outbox stands; the raw value is the stored and exchanged word.
package enum MailState: String, Sendable, CaseIterable {
    /// To be sent, the first time or again.
    case waiting
    /// A server process has taken it and has not yet given all of it to the mail server.
    case sending
    /// All of it is being given to the mail server: from here on it may have arrived.
    case handed = "handed_over"
    /// The mail server has taken it over.
    case sent
    /// It was given to the mail server and the answer was lost: nobody knows whether it arrived, so it is not sent again
    /// unless somebody decides so.
    case uncertain
    /// The mail server refused it for good, or it was tried too often.
    case failed
    /// Nothing was to be sent: a demonstration, or nothing it says is owed any longer.
    case withheld
}
