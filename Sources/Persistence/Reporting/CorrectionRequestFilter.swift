package import Domain

/// Which requests to correct figures a list shows.
package struct CorrectionRequestFilter: Sendable, Hashable {
    /// Only requests that stand so; nil: all.
    package let state: CorrectionRequestState?
    /// Only requests of these units; nil: of all.
    package let organisations: [OrganisationCode]?

    /// A filter; without arguments it narrows nothing.
    package init(state: CorrectionRequestState? = nil, organisations: [OrganisationCode]? = nil) {
        self.state = state
        self.organisations = organisations
    }

    /// As a condition of a statement.
    var condition: SQL {
        let stands: SQL = state.map { "correction_request.state = \($0.rawValue)" } ?? "1 = 1"
        guard let organisations else { return stands }
        return "\(part: stands) AND correction_request.organisation_code IN \(list: organisations)"
    }
}
