/// The code of an organisation, unique on a server, e.g. `cuc-vien-thong`.
///
/// A province's code is its statistical code with its first day, `tinh-01-2008-08-01`, because the bare code was given to
/// other provinces on 01/07/2025.
package struct OrganisationCode: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Lower-case ASCII letters, digits and hyphens, 2 to 64 characters.
    package let text: String

    /// Reads a code; throws `InvalidInput` with field `organisation` where the text is not of that form.
    package init(_ text: String) throws(InvalidInput) {
        let allowed = text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
        guard (2...64).contains(text.utf8.count), allowed else {
            throw InvalidInput(field: "organisation", "code.not_an_organisation_code", ["read": text])
        }
        self.text = text
    }

    package var description: String { text }

    package static func < (left: OrganisationCode, right: OrganisationCode) -> Bool { left.text < right.text }
}
