package import Domain

/// Official letters that were made, over one connection. Bytes are kept once under their SHA-256.
package struct LetterStore {
    private let connection: any Connection

    /// The letters as a transaction sees them.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// The letters of a plan, the newest first.
    ///
    /// - Parameters:
    ///   - organisation: only those to this unit; nil: all.
    ///   - limit: letters at most.
    package func all(planID: Int64, to organisation: OrganisationCode? = nil, limit: Int) throws -> [StoredLetter] {
        let chosen: SQL = organisation.map { "urging_letter.organisation_code = \($0)" } ?? "1 = 1"
        return try letters("urging_letter.plan_id = \(planID) AND \(part: chosen)", limit: limit)
    }

    /// One letter of a plan; nil where it has none of that key.
    package func find(_ id: Int64, planID: Int64) throws -> StoredLetter? {
        try letters("urging_letter.plan_id = \(planID) AND urging_letter.id = \(id)", limit: 1).first
    }

    /// The bytes kept under a SHA-256; nil where there are none.
    package func content(sha256: String) throws -> [UInt8]? {
        try connection.query("SELECT content FROM stored_file WHERE sha256 = \(sha256)").first?.bytes(0)
    }

    /// Stores a letter and gives its key.
    package func add(
        _ bytes: [UInt8],
        sha256: String,
        planID: Int64,
        to organisation: OrganisationCode,
        items: [String],
        by account: String,
        at instant: Instant
    ) throws -> Int64 {
        try keep(bytes, sha256: sha256)
        return try connection.query(
            """
            INSERT INTO urging_letter (plan_id, organisation_code, made_at, made_by, items, docx_sha256)
            VALUES (\(planID), \(organisation), \(instant), \(account), \(items.joined(separator: " ")), \(sha256))
            RETURNING id
            """
        )[0].integer(0)
    }

    /// Keeps the PDF of a letter that has none yet.
    package func add(pdf bytes: [UInt8], sha256: String, to letter: Int64) throws {
        try keep(bytes, sha256: sha256)
        try connection.execute(
            "UPDATE urging_letter SET pdf_sha256 = \(sha256) WHERE id = \(letter) AND pdf_sha256 IS NULL"
        )
    }

    private func keep(_ bytes: [UInt8], sha256: String) throws {
        try connection.execute(
            """
            INSERT INTO stored_file (sha256, size, content) VALUES (\(sha256), \(bytes.count), \(bytes))
            ON CONFLICT (sha256) DO NOTHING
            """
        )
    }

    private func letters(_ condition: SQL, limit: Int) throws -> [StoredLetter] {
        try connection.query(
            """
            SELECT urging_letter.id, urging_letter.organisation_code, organisation.name, urging_letter.made_at,
                urging_letter.made_by, urging_letter.items, urging_letter.docx_sha256, urging_letter.pdf_sha256
            FROM urging_letter JOIN organisation ON organisation.code = urging_letter.organisation_code
            WHERE \(part: condition) ORDER BY urging_letter.id DESC LIMIT \(limit)
            """
        ).map { row in
            StoredLetter(
                id: try row.integer(0),
                organisation: try OrganisationCode(row.text(1)),
                organisationName: try row.text(2),
                madeAt: try row.instant(3),
                madeBy: try row.text(4),
                items: try row.text(5).split(separator: " ").map(String.init),
                sha256: try row.text(6),
                pdfSHA256: try row.optionalText(7)
            )
        }
    }
}
