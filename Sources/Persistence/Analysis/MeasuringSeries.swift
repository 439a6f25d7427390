/// Who speaks for an indicator over time: the organisations an edition names as measuring it, those they succeeded and their
/// successors, so that a reorganisation does not break a series (domain rules, section 2).
///
/// The table `measuring_series` holds it for every edition, so that a page need not walk the successions. It follows from
/// the editions' organisations and the successions alone and is made anew whenever one of them changes.
struct MeasuringSeries {
    let connection: any Connection

    /// Makes the series of an edition anew, or of all editions where the successions changed.
    ///
    /// - Parameter edition: the only edition concerned; nil: all of them.
    func rebuild(edition: Int64? = nil) throws {
        let old: SQL = edition.map { "WHERE edition_id = \($0)" } ?? ""
        let only: SQL = edition.map { "AND edition_id = \($0)" } ?? ""
        try connection.execute("DELETE FROM measuring_series \(part: old)")
        try connection.execute(
            """
            INSERT INTO measuring_series (edition_id, indicator_code, position, organisation_code)
            WITH RECURSIVE named (edition_id, indicator_code, position, organisation_code) AS (
                SELECT edition_id, indicator_code, position, organisation_code FROM indicator_organisation
                WHERE part = 'measuring' AND organisation_code IS NOT NULL \(part: only)),
            heir (edition_id, indicator_code, position, organisation_code) AS (
                SELECT edition_id, indicator_code, position, organisation_code FROM named
                UNION SELECT heir.edition_id, heir.indicator_code, heir.position, gone.successor_code FROM heir
                JOIN organisation gone ON gone.code = heir.organisation_code WHERE gone.successor_code IS NOT NULL),
            forebear (edition_id, indicator_code, position, organisation_code) AS (
                SELECT edition_id, indicator_code, position, organisation_code FROM named
                UNION SELECT forebear.edition_id, forebear.indicator_code, forebear.position, gone.code FROM forebear
                JOIN organisation gone ON gone.successor_code = forebear.organisation_code)
            SELECT edition_id, indicator_code, min(position), organisation_code
            FROM (SELECT * FROM heir UNION SELECT * FROM forebear) kin
            GROUP BY edition_id, indicator_code, organisation_code
            """
        )
    }
}
