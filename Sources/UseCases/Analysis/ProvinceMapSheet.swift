package import Domain
package import Persistence

/// The provinces of a day as tiles, coloured by one measure in at most five classes.
package struct ProvinceMapSheet: Sendable, Equatable {
    /// The plan, with the edition read.
    package let plan: StoredPlan
    /// The day whose provinces are shown.
    package let day: Day
    /// Where they stand.
    package let map: ProvinceTileMap
    /// What they are coloured by.
    package let measure: ProvinceMeasure
    /// What the values are measured in.
    package let unit: IndicatorUnit
    /// The measures the reader may choose.
    package let measures: [ProvinceMeasure.Kind]
    /// The rounds that were opened, the latest first.
    package let rounds: [PeriodCode]
    /// The indicators that provinces contribute to, for who may see it.
    package let indicators: [ProvinceIndicator]
    /// The provinces: the highest value first, those without one last, among equals in the Vietnamese order of names.
    package let rows: [ProvinceRow]
    /// The classes of the values; nil where no province has one.
    package let classes: ValueClasses?

    /// Asks the database for all of it, in a number of statements that does not depend on how many provinces there are.
    ///
    /// - Parameters:
    ///   - moment: by which tasks are judged; its day is the one shown where none is asked for.
    ///   - actor: whoever reads; without a name, a visitor.
    /// - Throws: `InvalidInput` for a day that is none; `Refusal.notFound` for a round that was not opened or an indicator nobody
    ///   contributes to; `Refusal` for a measure the reader may not see.
    package init(
        _ connection: any Connection,
        of plan: StoredPlan,
        _ choice: ProvinceMapChoice,
        at moment: TaskMoment,
        by actor: ReportingActor
    ) throws {
        let reading = try ProvinceMapReading(connection, plan, choice, moment, actor)
        let measure = try reading.measure()
        let rows = try reading.rows(by: measure)
        let unit = reading.unit(of: measure)
        self.plan = plan
        day = reading.day
        map = reading.map
        self.measure = measure
        self.unit = unit
        measures = reading.measures
        rounds = reading.rounds.map(\.code).reversed()
        indicators = reading.indicators.map(ProvinceIndicator.init)
        self.rows = rows
        classes = ValueClasses(
            rows.compactMap(\.value),
            isWhole: unit == .count,
            highest: unit == .percent ? ExactDecimal(100) : nil
        )
    }

    /// The class of a row's value, from 0; nil where it has none.
    package func place(of row: ProvinceRow) -> Int? {
        row.value.flatMap { value in classes?.place(of: value) }
    }
}
