/// The tables of a plan package; the raw value is the file's name without extension and the sheet's name.
package enum PlanTableKind: String, Sendable, CaseIterable {
    case indicatorGroups = "indicator_groups"
    case indicators
    case targets
    case tasks
    case organisations
    case organisationAliases = "organisation_aliases"
    case provinces
    case reportingPeriods = "reporting_periods"
    case legalDocuments = "legal_documents"
    case international

    /// The table a file or sheet of that name holds; `tasks-749` and `tasks` hold tasks. Nil for any other name.
    package init?(name: String) {
        if name == "tasks" || name.hasPrefix("tasks-") { self = .tasks } else { self.init(rawValue: name) }
    }

    /// True where no plan can be without the table.
    package var isRequired: Bool {
        switch self {
        case .indicatorGroups, .indicators, .targets, .organisations, .reportingPeriods: true
        default: false
        }
    }

    /// The columns, all of which must be there, in any order.
    package var columns: [String] {
        switch self {
        case .indicatorGroups: ["code", "name"]
        case .indicators:
            [
                "code", "group_code", "parent_code", "name", "unit", "direction", "aggregation", "international_index",
                "legal_basis", "measuring_organisations", "executing_organisations", "is_measured", "notes",
            ]
        case .targets: ["indicator_code", "kind", "year", "text"]
        case .tasks:
            [
                "code", "programme", "number", "name", "description", "lead_organisations",
                "coordinating_organisations",
                "expected_result", "schedule", "indicator_names",
            ]
        case .organisations: ["code", "name", "kind", "parent_code", "valid_from", "valid_to", "successor_code"]
        case .organisationAliases: ["alias", "organisation_code"]
        case .provinces: ["code", "name", "kind", "region", "valid_from", "valid_to", "successor_code"]
        case .reportingPeriods: ["code", "months", "due_before", "requires"]
        case .legalDocuments: ["code", "kind", "number", "date", "issuer", "title", "relation"]
        case .international:
            [
                "index", "edition_year", "country_code", "country", "kind", "position", "score", "countries_ranked",
                "source",
            ]
        }
    }
}
