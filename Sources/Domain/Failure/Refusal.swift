/// A well-formed request that the rules do not allow; the edge maps each case to one HTTP status and to exit code 1.
package enum Refusal: Error, Equatable {
    /// Nobody is signed in, or the name and password do not match (401).
    case unauthenticated(Message)
    /// The person may not do this (403).
    case forbidden(Message)
    /// There is no such thing, or the person may not know of it (404).
    case notFound(Message)
    /// The thing is not in a state that allows this, or was changed by somebody else meanwhile (409).
    case conflict(Message)
    /// Too many attempts; try again after the given number of seconds (429).
    case tooMany(Message, retryAfterSeconds: Int)

    /// What to tell the person.
    package var message: Message {
        switch self {
        case .unauthenticated(let message), .forbidden(let message), .notFound(let message), .conflict(let message):
            message
        case .tooMany(let message, _): message
        }
    }
}
