/// A legal document the plan rests on, implements, replaces or cites.
package struct LegalDocument: Sendable, Hashable {
    /// Its code within the plan, e.g. `749`.
    package let code: String
    /// Decree, decision, directive, law.
    package let kind: String
    /// Its number, e.g. `749/QĐ-TTg`; empty where not printed.
    package let number: String
    /// Its date; nil where not printed.
    package let date: Day?
    /// Who issued it.
    package let issuer: String
    /// Its title; empty where not printed.
    package let title: String
    /// How the plan uses it: basis, implements, replaces, cites.
    package let relation: String

    /// A document with all its facts.
    package init(
        code: String,
        kind: String,
        number: String,
        date: Day?,
        issuer: String,
        title: String,
        relation: String
    ) {
        self.code = code
        self.kind = kind
        self.number = number
        self.date = date
        self.issuer = issuer
        self.title = title
        self.relation = relation
    }
}
