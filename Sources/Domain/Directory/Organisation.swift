/// An organisation (cơ quan, đơn vị) in one span of validity, or a named collective.
package struct Organisation: Sendable, Hashable {
    /// The key.
    package let code: OrganisationCode
    /// The full name.
    package let name: String
    /// Ministry, unit, province, collective and so on.
    package let kind: OrganisationKind
    /// The organisation it belongs to; nil at the top.
    package let parent: OrganisationCode?
    /// The first day it exists; nil: since before any plan.
    package let validFrom: Day?
    /// The last day it exists; nil: still.
    package let validTo: Day?
    /// Who takes its obligations over from the day after `validTo`; nil where nobody or still valid.
    package let successor: OrganisationCode?
    /// The region of a province; nil for everything else.
    package let region: String?

    /// An organisation with all its facts.
    package init(
        code: OrganisationCode,
        name: String,
        kind: OrganisationKind,
        parent: OrganisationCode?,
        validFrom: Day?,
        validTo: Day?,
        successor: OrganisationCode?,
        region: String? = nil
    ) {
        self.code = code
        self.name = name
        self.kind = kind
        self.parent = parent
        self.validFrom = validFrom
        self.validTo = validTo
        self.successor = successor
        self.region = region
    }

    /// True where the organisation exists on that day.
    package func exists(on day: Day) -> Bool {
        (validFrom.map { $0 <= day } ?? true) && (validTo.map { day <= $0 } ?? true)
    }
}
