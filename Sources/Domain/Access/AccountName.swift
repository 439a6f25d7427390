/// The name somebody signs in with, e.g. `vu.thi.lan`.
package struct AccountName: Sendable, Hashable, CustomStringConvertible {
    /// Lower-case ASCII letters, digits, `.`, `-` and `_`, beginning with a letter, 2 to 64 characters.
    package let text: String

    /// Reads a name, capitals as small letters; throws `InvalidInput` with field `name` where it is not of that form.
    package init(_ text: String) throws(InvalidInput) {
        let lower = text.lowercased()
        guard (2...64).contains(lower.utf8.count), let first = lower.utf8.first, (97...122).contains(first),
            lower.utf8.allSatisfy(Self.allowed)
        else { throw InvalidInput(field: "name", "access.not_an_account_name", ["read": text]) }
        self.text = lower
    }

    private static func allowed(_ byte: UInt8) -> Bool {
        switch byte {
        case 97...122, 48...57, UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
    }

    package var description: String { text }
}
