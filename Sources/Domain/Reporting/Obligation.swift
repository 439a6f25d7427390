/// That an organisation must supply a figure of an indicator in a round.
package struct Obligation: Sendable, Hashable {
    /// Who must supply.
    package let organisation: OrganisationCode
    /// What.
    package let indicator: IndicatorCode
    /// As the one that measures, or as one that contributes.
    package let kind: ObligationKind

    /// An obligation.
    package init(organisation: OrganisationCode, indicator: IndicatorCode, kind: ObligationKind) {
        self.organisation = organisation
        self.indicator = indicator
        self.kind = kind
    }
}
