/// What a program names a request by, so that repeating it does nothing twice (the header `Idempotency-Key`).
package struct IdempotencyKey: Sendable, Hashable {
    /// The key as sent.
    package let text: String

    /// The name of its header, which faults are reported under.
    package static let header = "Idempotency-Key"
    /// How long an answer is kept, in seconds: a day.
    package static let lifetime: Int64 = 86_400
    /// The most characters.
    package static let longest = 200

    /// Reads a key: 1 to 200 visible ASCII characters; anything else throws `InvalidInput`.
    package init(_ text: String) throws(InvalidInput) {
        guard (1...Self.longest).contains(text.utf8.count), text.utf8.allSatisfy({ (0x21...0x7e).contains($0) }) else {
            throw InvalidInput(field: Self.header, "request.key_form", ["most": "\(Self.longest)"])
        }
        self.text = text
    }
}
