/// A request that was answered and may be repeated.
package struct AnsweredRequest: Sendable, Equatable {
    /// The SHA-256 of its address and body.
    package let sha256: String
    /// The first answer, as JSON.
    package let answer: String

    /// A request with its first answer.
    package init(sha256: String, answer: String) {
        self.sha256 = sha256
        self.answer = answer
    }
}
