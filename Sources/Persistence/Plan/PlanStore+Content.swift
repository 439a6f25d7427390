package import Domain

extension PlanStore {
    /// One edition, whole, exactly as it was saved; throws `StoredValueFault` where there is no such edition.
    package func content(editionID: Int64) throws -> PlanContent {
        let header = try connection.query(
            """
            SELECT \(part: PlanHeaderRow.columns) FROM edition JOIN plan ON plan.id = edition.plan_id
            WHERE edition.id = \(editionID)
            """
        )
        guard let row = header.first else {
            throw StoredValueFault(column: 0, found: .integer(editionID), expected: "the key of an edition")
        }
        let reader = PlanContentReader(connection: connection, editionID: editionID)
        return PlanContent(
            header: try PlanHeaderRow.header(of: row, from: 0),
            groups: try reader.groups(),
            indicators: try reader.indicators(),
            tasks: try reader.tasks(),
            organisations: try organisations(editionID: editionID),
            aliases: try reader.aliases(),
            periods: try reader.periods(),
            documents: try reader.documents(),
            international: try reader.international()
        )
    }

    /// The organisations an edition's package defines, in file order.
    package func organisations(editionID: Int64) throws -> [Organisation] {
        try OrganisationStore(connection: connection).organisations(
            """
            JOIN edition_organisation ON edition_organisation.organisation_code = organisation.code
            WHERE edition_organisation.edition_id = \(editionID) ORDER BY edition_organisation.position
            """
        )
    }
}
