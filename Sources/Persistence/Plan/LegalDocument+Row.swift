import Domain

extension LegalDocument {
    /// The columns of `legal_document`, aliased `d`, that `init(_:)` reads.
    static let columns: SQL = "d.code, d.kind, d.number, d.issued_on, d.issuer, d.title, d.relation"

    /// How many columns that are.
    static let columnCount = 7

    /// Reads a row that begins with `columns`.
    init(_ row: Row) throws {
        self.init(
            code: try row.text(0),
            kind: try row.text(1),
            number: try row.text(2),
            date: try row.optionalDay(3),
            issuer: try row.text(4),
            title: try row.text(5),
            relation: try row.text(6)
        )
    }
}
