import Domain

/// Who speaks for an indicator over time: the organisations an edition names as measuring it, those they succeeded and their
/// successors, so that a reorganisation does not break a series (domain rules, section 2).
enum MeasuringSeries {
    /// Common table expressions that end in `series (indicator_code, organisation_code, position)`; a statement starts with them.
    static func tables(edition: Int64) -> SQL {
        """
        WITH RECURSIVE named (indicator_code, organisation_code, position) AS (
            SELECT indicator_code, organisation_code, position FROM indicator_organisation
            WHERE edition_id = \(edition) AND part = 'measuring' AND organisation_code IS NOT NULL),
        heir (indicator_code, organisation_code, position) AS (
            SELECT indicator_code, organisation_code, position FROM named
            UNION SELECT heir.indicator_code, gone.successor_code, heir.position FROM heir
            JOIN organisation gone ON gone.code = heir.organisation_code WHERE gone.successor_code IS NOT NULL),
        forebear (indicator_code, organisation_code, position) AS (
            SELECT indicator_code, organisation_code, position FROM named
            UNION SELECT forebear.indicator_code, gone.code, forebear.position FROM forebear
            JOIN organisation gone ON gone.successor_code = forebear.organisation_code),
        series (indicator_code, organisation_code, position) AS (
            SELECT indicator_code, organisation_code, min(position)
            FROM (SELECT * FROM heir UNION SELECT * FROM forebear) kin GROUP BY indicator_code, organisation_code)
        """
    }
}
