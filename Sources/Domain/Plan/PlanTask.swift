/// One task (nhiệm vụ) of an edition.
package struct PlanTask: Sendable, Equatable {
    /// The task's code, e.g. `749-06`.
    package var code: TaskCode
    /// The programme it comes from: the code of a legal document, e.g. `749`.
    package var programme: String
    /// Its printed number within the programme.
    package var number: Int
    /// The printed name.
    package var name: String
    /// The printed description; empty where none.
    package var description: String
    /// The printed expected result; empty where none.
    package var expectedResult: String
    /// Lead organisations (đơn vị chủ trì), the first named first.
    package var lead: [OrganisationReference]
    /// Coordinating organisations (đơn vị phối hợp).
    package var coordinating: [OrganisationReference]
    /// When it is to be done.
    package var schedule: TaskSchedule
    /// Indicators it is printed to move.
    package var indicators: [IndicatorReference]

    /// A task with all its facts.
    package init(
        code: TaskCode,
        programme: String,
        number: Int,
        name: String,
        description: String,
        expectedResult: String,
        lead: [OrganisationReference],
        coordinating: [OrganisationReference],
        schedule: TaskSchedule,
        indicators: [IndicatorReference]
    ) {
        self.code = code
        self.programme = programme
        self.number = number
        self.name = name
        self.description = description
        self.expectedResult = expectedResult
        self.lead = lead
        self.coordinating = coordinating
        self.schedule = schedule
        self.indicators = indicators
    }
}
