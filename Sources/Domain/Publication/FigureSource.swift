/// Where a number in the text of a report comes from, so that it can be looked up and followed back.
package enum FigureSource: Sendable, Hashable {
    /// The vintage of an indicator's figure that is cited, by the indicator's code, the measuring organisation, the period and the
    /// vintage's number.
    case figure(indicator: String, organisation: String, period: String, vintage: Int)
    /// What an indicator's growth path expects, or its target.
    case path(indicator: String)
    /// The forecast of an indicator.
    case forecast(indicator: String)
    /// A count of indicators: of a standing, a group, or of those forecast to miss their target.
    case indicators(standing: Standing?, group: String?)
    /// The count of indicators forecast to miss their target.
    case misses
    /// A count of task occurrences: in a state, of a lead, due in a year.
    case tasks(state: TaskStateChoice?, lead: String?, year: Int?)
    /// A count of figures or units of a round.
    case round(PeriodCode)
    /// A sum of money, of a year or of all.
    case money(year: Int?)
    /// The moment the report is read as of: no figure, and no difference between two editions.
    case moment
}
