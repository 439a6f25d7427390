package import Domain

/// What the completeness matrix is narrowed to; nil members narrow nothing.
package struct CompletenessFilter: Sendable, Equatable {
    /// Only units of this kind.
    package var kind: OrganisationKind?
    /// Only units that stand in one of these ways in a shown round; empty: all.
    package var states: Set<Completeness>
    /// Words of the unit's name, in any order and without marks.
    package var search: String?
    /// Only these units: what the reader may see.
    package var organisations: [OrganisationCode]?

    /// A filter; without arguments it lets everything through.
    package init(
        kind: OrganisationKind? = nil,
        states: Set<Completeness> = [],
        search: String? = nil,
        organisations: [OrganisationCode]? = nil
    ) {
        self.kind = kind
        self.states = states
        self.search = search
        self.organisations = organisations
    }
}
