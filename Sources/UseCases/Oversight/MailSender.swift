package import Domain

/// Who messages come from.
package struct MailSender: Sendable, Equatable {
    /// The name shown; may be empty.
    package let name: String
    /// The address.
    package let address: EmailAddress

    /// A sender.
    package init(name: String, address: EmailAddress) {
        self.name = name
        self.address = address
    }

    /// Reads `Tiến độ <tiendo@mic.gov.vn>` or a plain address; throws `InvalidInput` where it is neither.
    package init(reading text: String) throws(InvalidInput) {
        guard text.hasSuffix(">"), let open = text.lastIndex(of: "<") else {
            self.init(name: "", address: try EmailAddress(text))
            return
        }
        let name = text[..<open].split(separator: " ").joined(separator: " ")
        let address = String(text[text.index(after: open)...].dropLast())
        self.init(
            name: name.hasPrefix("\"") && name.hasSuffix("\"") && name.count > 1
                ? String(name.dropFirst().dropLast()) : name,
            address: try EmailAddress(address)
        )
    }
}
