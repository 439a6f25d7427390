import Domain

/// What coordinators remarked on single fields of reports they returned; append-only.
struct ReviewMarkStore {
    private let connection: any Connection

    /// The marks as a transaction sees them.
    init(connection: any Connection) {
        self.connection = connection
    }

    /// Stores the marks of an event in their order.
    func add(_ marks: [ReviewMark], to event: Int64) throws {
        for (position, mark) in marks.enumerated() {
            try connection.execute(
                """
                INSERT INTO review_mark (event_id, position, field, comment)
                VALUES (\(event), \(position), \(mark.field.name), \(mark.comment))
                """
            )
        }
    }

    /// The marks of a report by the key of their event.
    func all(ofReport id: Int64) throws -> [Int64: [ReviewMark]] {
        var marks: [Int64: [ReviewMark]] = [:]
        for row in try connection.query(
            """
            SELECT review_mark.event_id, review_mark.field, review_mark.comment FROM report_event
            JOIN review_mark ON review_mark.event_id = report_event.id
            WHERE report_event.report_id = \(id) ORDER BY review_mark.event_id, review_mark.position
            """
        ) {
            guard let field = ReportField(name: try row.text(1)) else { continue }
            marks[try row.integer(0), default: []].append(try ReviewMark(field, try row.text(2)))
        }
        return marks
    }
}
