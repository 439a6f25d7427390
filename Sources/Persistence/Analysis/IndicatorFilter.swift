/// What a list of indicators is narrowed to by the database; nil members narrow nothing.
package struct IndicatorFilter: Sendable, Equatable {
    /// The code of a group.
    package var group: String?
    /// An organisation that measures or executes it.
    package var organisation: String?
    /// A document that sets it, e.g. `749`.
    package var basis: String?
    /// Words of its name, in any order and without marks, or its code.
    package var search: String?

    /// A filter; without arguments it lets everything through.
    package init(group: String? = nil, organisation: String? = nil, basis: String? = nil, search: String? = nil) {
        self.group = group
        self.organisation = organisation
        self.basis = basis
        self.search = search
    }

    /// True where nothing is narrowed.
    package var isEmpty: Bool { self == IndicatorFilter() }
}
