/// What became of an attempt to hand a message to the mail server.
package enum DeliveryOutcome: Sendable, Hashable {
    /// The mail server took it over; its words.
    case accepted(answer: String)
    /// It may work later: no connection, a wrong password, an answer 4xx.
    case postponed(answer: String)
    /// The mail server refused this message or address for good (5xx).
    case refused(answer: String)
    /// All of it was handed over and no answer came: it may have arrived.
    case unknown(answer: String)

    /// The mail server's words, or those of the program that spoke with it.
    package var answer: String {
        switch self {
        case .accepted(let answer), .postponed(let answer), .refused(let answer), .unknown(let answer): answer
        }
    }

    /// The stored and exchanged word.
    package var word: String {
        switch self {
        case .accepted: "accepted"
        case .postponed: "postponed"
        case .refused: "refused"
        case .unknown: "unknown"
        }
    }
}
