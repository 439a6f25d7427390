/// One edition of a plan, whole: what a plan package says after reading, and what the store gives back.
package struct PlanContent: Sendable, Equatable {
    /// Name, owner, years and documents of the plan.
    package var header: PlanHeader
    /// Indicator groups in printed order.
    package var groups: [IndicatorGroup]
    /// Indicators, headings included, in numeric code order.
    package var indicators: [Indicator]
    /// Tasks in printed order.
    package var tasks: [PlanTask]
    /// Organisations and provinces the package defines, in file order.
    package var organisations: [Organisation]
    /// Spellings of organisation names that occur, in file order.
    package var aliases: [OrganisationAlias]
    /// The reporting periods of every year of the plan, in time order.
    package var periods: [ReportingPeriod]
    /// Documents the plan rests on or cites, in file order.
    package var documents: [LegalDocument]
    /// Places of countries in international indices, in file order.
    package var international: [InternationalPosition]

    /// Gathers the parts of an edition.
    package init(
        header: PlanHeader,
        groups: [IndicatorGroup],
        indicators: [Indicator],
        tasks: [PlanTask],
        organisations: [Organisation],
        aliases: [OrganisationAlias],
        periods: [ReportingPeriod],
        documents: [LegalDocument],
        international: [InternationalPosition]
    ) {
        self.header = header
        self.groups = groups
        self.indicators = indicators
        self.tasks = tasks
        self.organisations = organisations
        self.aliases = aliases
        self.periods = periods
        self.documents = documents
        self.international = international
    }
}
