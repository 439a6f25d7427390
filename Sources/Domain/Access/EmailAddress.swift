/// An e-mail address that a message can be sent to: the plain form of RFC 5321 in ASCII, without quotes or comments.
package struct EmailAddress: Sendable, Hashable, CustomStringConvertible {
    /// The address as typed, the domain in small letters.
    package let text: String

    /// Reads an address; throws `InvalidInput` with field `email` where the text is none. No space, control character,
    /// angle bracket or line break can be in it, so it cannot become a second header or recipient.
    package init(_ text: String) throws(InvalidInput) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...64).contains(parts[0].utf8.count), (1...253).contains(parts[1].utf8.count),
            Self.isLocal(parts[0]), Self.isDomain(parts[1])
        else { throw InvalidInput(field: "email", "access.not_an_email", ["read": String(text.prefix(100))]) }
        self.text = "\(parts[0])@\(parts[1].lowercased())"
    }

    package var description: String { text }

    private static func isLocal(_ text: Substring) -> Bool {
        let atoms = text.split(separator: ".", omittingEmptySubsequences: false)
        let others = Array("!#$%&'*+-/=?^_`{|}~".utf8)
        return atoms.allSatisfy { atom in
            !atom.isEmpty && atom.utf8.allSatisfy { isLetterOrDigit($0) || others.contains($0) }
        }
    }

    private static func isDomain(_ text: Substring) -> Bool {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        return labels.count >= 2
            && labels.allSatisfy { label in
                (1...63).contains(label.utf8.count) && !label.hasPrefix("-") && !label.hasSuffix("-")
                    && label.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
            }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122: true
        default: false
        }
    }
}
