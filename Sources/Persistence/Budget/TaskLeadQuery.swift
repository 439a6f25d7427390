package import Domain

/// Answers "who leads this task?", for those who may act on it.
package struct TaskLeadQuery {
    private let connection: any Connection

    /// The query over one connection.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// True where the unit leads the task in that edition by its own name; a collective leads for nobody in particular.
    package func leads(_ organisation: OrganisationCode, _ task: TaskCode, edition: Int64) throws -> Bool {
        try !connection.query(
            """
            SELECT 1 FROM task_organisation
            WHERE edition_id = \(edition) AND task_code = \(task) AND part = 'lead'
            AND organisation_code = \(organisation) LIMIT 1
            """
        ).isEmpty
    }

    /// The tasks that one of the units leads, in printed order, each with the unit: at most `limit`.
    package func led(by organisations: [OrganisationCode], edition: Int64, limit: Int) throws -> [LedTask] {
        try connection.query(
            """
            SELECT task.code, task.name, lead.organisation_code, organisation.name
            FROM task_organisation lead
            JOIN task ON task.edition_id = lead.edition_id AND task.code = lead.task_code
            JOIN organisation ON organisation.code = lead.organisation_code
            WHERE lead.edition_id = \(edition) AND lead.part = 'lead'
            AND lead.organisation_code IN \(list: organisations)
            ORDER BY task.position, lead.position LIMIT \(limit)
            """
        ).map { row in
            LedTask(
                task: try TaskCode(row.text(0)),
                name: try row.text(1),
                organisation: try OrganisationCode(row.text(2)),
                organisationName: try row.text(3)
            )
        }
    }
}
