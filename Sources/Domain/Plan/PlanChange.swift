/// One difference between two editions of a plan.
package struct PlanChange: Sendable, Hashable {
    /// What happened to a row.
    package enum Kind: String, Sendable {
        /// The new edition has a row the old one lacks.
        case added
        /// The old edition has a row the new one lacks.
        case removed
        /// A fact of a row differs.
        case changed
    }

    /// Added, removed or changed.
    package let kind: Kind
    /// What the row is, e.g. `indicator`; see `PlanRecord.part`.
    package let part: String
    /// The row's key, e.g. `1.7.2`.
    package let key: String
    /// The fact that differs; nil for a whole row.
    package let field: String?
    /// The old text; nil where the row is added.
    package let old: String?
    /// The new text; nil where the row is removed.
    package let new: String?

    /// One difference.
    package init(kind: Kind, part: String, key: String, field: String?, old: String?, new: String?) {
        self.kind = kind
        self.part = part
        self.key = key
        self.field = field
        self.old = old
        self.new = new
    }
}
