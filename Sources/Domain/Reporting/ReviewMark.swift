import Foundation

/// The coordinator's remark on one field of a report that is returned (domain rules, section 5).
package struct ReviewMark: Sendable, Hashable {
    /// The field.
    package let field: ReportField
    /// What to mend there; not empty.
    package let comment: String

    /// The most characters a remark may have.
    package static let longest = 1000

    /// A remark; throws `InvalidInput` on `mark-` and the field's name where it says nothing or too much.
    package init(_ field: ReportField, _ comment: String) throws(InvalidInput) {
        let comment = comment.precomposedStringWithCanonicalMapping.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !comment.isEmpty else { throw InvalidInput(field: "mark-\(field.name)", "review.mark_empty") }
        guard comment.count <= Self.longest else {
            throw InvalidInput(field: "mark-\(field.name)", "review.mark_too_long", ["most": "\(Self.longest)"])
        }
        self.field = field
        self.comment = comment
    }
}
