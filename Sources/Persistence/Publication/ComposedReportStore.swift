package import Domain

/// What was written in a plan's periodic reports, and their frozen editions, over one connection.
package struct ComposedReportStore {
    private let connection: any Connection
    private let planID: Int64

    /// The reports of a plan as a transaction sees them.
    package init(connection: any Connection, planID: Int64) {
        self.connection = connection
        self.planID = planID
    }

    // MARK: - Passages

    /// What was written by a moment; nil: by now.
    package func passages(of report: PeriodicReport, asOf instant: Instant? = nil) throws -> PassageRevision {
        let known: SQL = instant.map { "AND saved_at <= \($0)" } ?? ""
        let rows = try connection.query(
            """
            SELECT id, number, saved_at, saved_by FROM passage_revision
            WHERE \(part: condition(report)) \(part: known) ORDER BY number DESC LIMIT 1
            """
        )
        guard let row = rows.first else { return .none }
        let id = try row.integer(0)
        var texts: [String: String] = [:]
        for passage in try connection.query("SELECT name, content FROM passage WHERE revision_id = \(id)") {
            texts[try passage.text(0)] = try passage.text(1)
        }
        return PassageRevision(
            number: try row.int(1),
            savedAt: try row.instant(2),
            savedBy: try row.text(3),
            texts: texts
        )
    }

    /// Stores the next revision: every passage that is written.
    package func save(
        _ texts: [String: String],
        as revision: Int,
        of report: PeriodicReport,
        by account: String,
        at instant: Instant
    ) throws {
        let id = try connection.query(
            """
            INSERT INTO passage_revision (plan_id, report, period, number, saved_at, saved_by)
            VALUES (\(planID), \(report.kind), \(report.period), \(revision), \(instant), \(account)) RETURNING id
            """
        )[0].integer(0)
        for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
            try connection.execute(
                "INSERT INTO passage (revision_id, name, content) VALUES (\(id), \(name), \(text))"
            )
        }
    }

    // MARK: - Editions

    /// The frozen editions of a report, the first one first.
    package func editions(of report: PeriodicReport) throws -> [ComposedEdition] {
        try editions(condition(report))
    }

    /// A frozen edition; nil where there is none of that number.
    package func edition(_ number: Int, of report: PeriodicReport) throws -> ComposedEdition? {
        try editions("\(part: condition(report)) AND number = \(number)").first
    }

    /// The bytes of a form of an edition with the SHA-256 stored for them; nil where it has no such form.
    package func content(of edition: ComposedEdition, _ format: ComposedFormat) throws
        -> (bytes: [UInt8], sha256: String)?
    {
        try connection.query(
            """
            SELECT content, sha256 FROM composed_edition_file
            WHERE edition_id = \(edition.id) AND format = \(format.rawValue)
            """
        ).first.map { (try $0.bytes(0), try $0.text(1)) }
    }

    /// Stores the next edition and gives its number.
    package func append(
        _ files: [(file: ComposedFile, bytes: [UInt8])],
        of report: PeriodicReport,
        asOf: Instant,
        reason: String,
        by account: String,
        at instant: Instant
    ) throws -> Int {
        let number = (try editions(of: report).last?.number ?? 0) + 1
        let id = try connection.query(
            """
            INSERT INTO composed_edition (plan_id, report, period, number, reason, as_of, frozen_at, frozen_by)
            VALUES (\(planID), \(report.kind), \(report.period), \(number), \(reason), \(asOf), \(instant), \(account))
            RETURNING id
            """
        )[0].integer(0)
        for (file, bytes) in files {
            try connection.execute(
                """
                INSERT INTO composed_edition_file (edition_id, format, sha256, size, content)
                VALUES (\(id), \(file.format.rawValue), \(file.sha256), \(file.size), \(bytes))
                """
            )
        }
        return number
    }

    private func condition(_ report: PeriodicReport) -> SQL {
        "plan_id = \(planID) AND report = \(report.kind) AND period = \(report.period)"
    }

    private func editions(_ condition: SQL) throws -> [ComposedEdition] {
        let files = try connection.query(
            """
            SELECT edition_id, format, sha256, size FROM composed_edition_file
            WHERE edition_id IN (SELECT id FROM composed_edition WHERE \(part: condition)) ORDER BY edition_id, format
            """
        ).map { row in
            (
                try row.integer(0),
                ComposedFile(format: try row.word(1), sha256: try row.text(2), size: try row.int(3))
            )
        }
        let byEdition = Dictionary(grouping: files, by: \.0)
        return try connection.query(
            """
            SELECT id, number, reason, as_of, frozen_at, frozen_by FROM composed_edition
            WHERE \(part: condition) ORDER BY number
            """
        ).map { row in
            let id = try row.integer(0)
            return ComposedEdition(
                id: id,
                number: try row.int(1),
                reason: try row.text(2),
                asOf: try row.instant(3),
                frozenAt: try row.instant(4),
                frozenBy: try row.text(5),
                files: byEdition[id]?.map(\.1) ?? []
            )
        }
    }
}
