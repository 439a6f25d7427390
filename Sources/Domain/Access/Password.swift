import Foundation

/// A password somebody chose, strong enough to be one. Never printed, logged or stored.
package struct Password: Sendable {
    /// The password in Unicode NFC and UTF-8: what is hashed.
    package let bytes: [UInt8]

    /// Fewer characters are never enough.
    package static let shortest = 12
    /// From this many characters on, letters alone are enough.
    package static let longEnough = 14
    /// More bytes are refused.
    package static let longest = 256

    /// Takes a chosen password; throws `InvalidInput` with field `password` naming every rule it breaks.
    ///
    /// Twelve characters with a letter and a digit, or fourteen of any kind; at least five different characters; not
    /// holding the account's name.
    package init(_ text: String, for account: AccountName) throws(InvalidInput) {
        let normal = text.precomposedStringWithCanonicalMapping
        var problems: [String] = []
        if normal.count < Self.shortest { problems.append("access.password_too_short") }
        if normal.utf8.count > Self.longest { problems.append("access.password_too_long") }
        let hasClasses = normal.contains(where: \.isLetter) && normal.contains(where: \.isNumber)
        if (Self.shortest..<Self.longEnough).contains(normal.count), !hasClasses {
            problems.append("access.password_too_plain")
        }
        if normal.count >= Self.shortest, Set(normal).count < 5 { problems.append("access.password_repeats") }
        if normal.lowercased().contains(account.text) { problems.append("access.password_holds_name") }
        guard problems.isEmpty else {
            throw InvalidInput(
                problems.map { key in
                    InputProblem(
                        field: "password",
                        message: Message(
                            key,
                            [
                                "shortest": "\(Self.shortest)", "long_enough": "\(Self.longEnough)",
                                "longest": "\(Self.longest)",
                            ]
                        )
                    )
                }
            )
        }
        bytes = Array(normal.utf8)
    }

    /// The bytes to compare with a stored hash for a password somebody types to sign in; no rule is asked.
    package static func typed(_ text: String) -> [UInt8] {
        Array(text.precomposedStringWithCanonicalMapping.utf8.prefix(longest * 4))
    }
}
