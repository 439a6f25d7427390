package import Domain

/// Answers "what did these organisations take over, and which of them have passed to another?" in two statements.
package struct HeritageQuery {
    private let connection: any Connection

    /// The query over one connection.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// What passed to or from the organisations by a day.
    package func callAsFunction(of organisations: [OrganisationCode], on day: Day) throws -> Heritage {
        guard !organisations.isEmpty else { return .none }
        var heirs: [OrganisationCode: OrganisationCode] = [:]
        for row in try connection.query(
            """
            WITH RECURSIVE held (code, holder) AS (
                SELECT code, code FROM organisation WHERE code IN \(list: organisations)
                UNION SELECT gone.code, held.holder FROM held JOIN organisation gone ON gone.successor_code = held.code
                WHERE gone.valid_to < \(day))
            SELECT held.code, held.holder FROM held JOIN organisation heir ON heir.code = held.holder
            WHERE held.code <> held.holder AND (heir.valid_to IS NULL OR heir.valid_to >= \(day))
                AND (heir.valid_from IS NULL OR heir.valid_from <= \(day))
            """
        ) {
            heirs[try OrganisationCode(row.text(0))] = try OrganisationCode(row.text(1))
        }
        for row in try connection.query(
            """
            SELECT code, successor_code FROM organisation
            WHERE code IN \(list: organisations) AND successor_code IS NOT NULL AND valid_to < \(day)
            """
        ) {
            heirs[try OrganisationCode(row.text(0))] = try OrganisationCode(row.text(1))
        }
        return Heritage(heirs: heirs)
    }

    /// Who answers on a day for those of the organisations that have ended, along the whole chain of successions; those nobody
    /// succeeds are left out.
    package func heirs(
        of organisations: [OrganisationCode],
        on day: Day
    ) throws -> [(ended: Organisation, heir: Organisation)] {
        let store = OrganisationStore(connection: connection)
        return try store.find(organisations).compactMap { ended in
            var seen: Set<OrganisationCode> = []
            var current = ended
            while let end = current.validTo, end < day, seen.insert(current.code).inserted {
                guard let next = try current.successor.flatMap(store.find) else { return nil }
                current = next
            }
            return current.code != ended.code && current.exists(on: day) ? (ended, current) : nil
        }
    }
}
