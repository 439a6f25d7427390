import Domain
import Persistence

/// What a map of provinces is read from: the provinces of a day, and the values of a measure put under them.
struct ProvinceMapReading {
    /// The day whose provinces are shown.
    let day: Day
    /// Where they stand.
    let map: ProvinceTileMap
    /// The measures the reader may choose.
    let measures: [ProvinceMeasure.Kind]
    /// The rounds that were opened, the earliest first.
    let rounds: [StoredRound]
    /// The indicators contributed to that the reader may see contributions of.
    let indicators: [IndicatorFacts]

    private let connection: any Connection
    private let plan: StoredPlan
    private let choice: ProvinceMapChoice
    private let moment: TaskMoment
    private let actor: ReportingActor
    private let provinces: [Organisation]

    init(
        _ connection: any Connection,
        _ plan: StoredPlan,
        _ choice: ProvinceMapChoice,
        _ moment: TaskMoment,
        _ actor: ReportingActor
    ) throws {
        let day = try Self.day(choice) ?? moment.day
        guard let map = ProvinceTileMap.map(of: day, among: try ProvinceTileMaps.all()) else {
            throw Refusal.notFound(Message("province_map.none"))
        }
        let readsAll = actor.readsAll(coordinator: plan.coordinator)
        let rounds = try RoundStore(connection: connection).all(planID: plan.id).filter { $0.state != .scheduled }
        self.day = day
        self.map = map
        self.rounds = rounds
        indicators = try Self.indicators(connection, plan, actor, readsAll)
        measures =
            (readsAll && !rounds.isEmpty ? [.completeness] : []) + [.overdue]
            + (indicators.isEmpty ? [] : [.contribution])
        provinces = try OrganisationStore(connection: connection).provinces()
        self.connection = connection
        self.plan = plan
        self.choice = choice
        self.moment = moment
        self.actor = actor
    }

    /// The measure asked for, or the first the reader may see.
    func measure() throws -> ProvinceMeasure {
        let kind = choice.measure ?? measures[0]
        switch kind {
        case .overdue: return .overdue
        case .completeness:
            guard actor.readsAll(coordinator: plan.coordinator) else { throw refusal }
            guard let round = try chosenRound() else { throw Refusal.notFound(Message("completeness.no_round")) }
            return .completeness(round)
        case .contribution:
            let facts = indicators.first { choice.indicator == nil || $0.code == choice.indicator }
            guard let facts else { throw indicators.isEmpty ? refusal : Self.noContribution }
            guard let round = try chosenRound() else { throw Self.noContribution }
            return .contribution(try IndicatorCode(facts.code), round)
        }
    }

    /// What the values of a measure are in.
    func unit(of measure: ProvinceMeasure) -> IndicatorUnit {
        switch measure {
        case .overdue: .count
        case .completeness: .percent
        case .contribution(let code, _): indicators.first { $0.code == code.text }?.unit ?? .percent
        }
    }

    /// The provinces of the day with their values.
    func rows(by measure: ProvinceMeasure) throws -> [ProvinceRow] {
        let values: [OrganisationCode: ProvinceValue] =
            switch measure {
            case .overdue: try overdue()
            case .completeness(let code): try completeness(code)
            case .contribution(let indicator, let period): try contribution(indicator, period)
            }
        let names = Dictionary(provinces.map { ($0.code, $0) }) { first, _ in first }
        let rows = provinces.filter { $0.exists(on: day) }.map { province in
            let value = values[province.code]
            let made = value?.madeOf ?? []
            return ProvinceRow(
                province: province,
                tile: province.code.provinceNumber.flatMap(map.tile),
                value: value?.value,
                numerator: value?.numerator,
                denominator: value?.denominator,
                madeOf: made == [province.code] ? [] : made.compactMap { names[$0] }
            )
        }
        return rows.enumerated().sorted { one, other in
            switch (one.element.value, other.element.value) {
            case (let first?, let second?): first == second ? one.offset < other.offset : first > second
            case (nil, nil): one.offset < other.offset
            case (let first, _): first != nil
            }
        }.map(\.element)
    }

    private func overdue() throws -> [OrganisationCode: ProvinceValue] {
        let counts = OfficialCountsQuery(connection: connection, place: TaskPlace(plan), moment: moment)
        var values = ProvinceValues(provinces, on: day)
        for row in try counts.rows(ListedTaskFilter(), by: .lead) {
            guard let code = row.key.flatMap({ try? OrganisationCode($0) }) else { continue }
            values.add(code, numerator: row.counts.overdue, denominator: row.counts.total)
        }
        return values.counted
    }

    private func completeness(_ code: PeriodCode) throws -> [OrganisationCode: ProvinceValue] {
        guard let round = rounds.first(where: { $0.code == code }) else { return [:] }
        var values = ProvinceValues(provinces, on: day)
        let figures = try RankingInputQuery(connection: connection, plan: plan).figures(round, of: .province)
        for (organisation, counts) in figures {
            values.add(organisation, numerator: counts.figuresSupplied, denominator: counts.figuresAsked)
        }
        return values.shares
    }

    private func contribution(
        _ indicator: IndicatorCode,
        _ period: PeriodCode
    ) throws -> [OrganisationCode: ProvinceValue] {
        guard let facts = indicators.first(where: { $0.code == indicator.text }),
            let form = ContributionForm(unit: facts.unit, aggregation: facts.aggregation)
        else { return [:] }
        let known = Set(provinces.map(\.code))
        let parts = try ContributedSeriesQuery(connection: connection).parts(of: plan, indicator)
            .filter { $0.period == period && known.contains($0.organisation) }
        let series = try ContributedSeries(restated: parts, among: provinces, on: day, form)
        let values = series.rows.map { row in
            let value = ProvinceValue(
                value: row.figure?.value,
                numerator: row.figure?.numerator,
                denominator: row.figure?.denominator,
                madeOf: row.counted
            )
            return (row.organisation, value)
        }
        return Dictionary(values) { first, _ in first }
    }

    private func chosenRound() throws -> PeriodCode? {
        // The provinces of an earlier day were asked in the rounds of their time.
        guard let text = choice.round else { return (rounds.last { $0.period.from <= day } ?? rounds.last)?.code }
        guard let round = rounds.first(where: { $0.code.text == text }) else {
            throw Refusal.notFound(Message("round.not_found", ["round": text]))
        }
        return round.code
    }

    private var refusal: Refusal {
        actor.name.isEmpty
            ? .unauthenticated(Message("access.sign_in_first")) : .forbidden(Message("province_map.not_yours"))
    }

    private static let noContribution = Refusal.notFound(Message("contribution.not_found"))

    private static func day(_ choice: ProvinceMapChoice) throws(InvalidInput) -> Day? {
        guard let text = choice.day else { return nil }
        guard let day = Day(iso: text) else {
            throw InvalidInput(field: choice.dayField, "province_map.bad_day", ["read": text])
        }
        return day
    }

    private static func indicators(
        _ connection: any Connection,
        _ plan: StoredPlan,
        _ actor: ReportingActor,
        _ readsAll: Bool
    ) throws -> [IndicatorFacts] {
        let own = Set(actor.ownOrganisations.map(\.text))
        guard readsAll || !own.isEmpty else { return [] }
        let asked = try ContributionQuery(connection: connection).indicators(of: plan)
        let edition = try connection.editions.facts(of: plan, connection)
        return edition.indicators.filter { facts in
            asked.contains(facts.code) && ContributionForm(unit: facts.unit, aggregation: facts.aggregation) != nil
                && (readsAll || facts.measuring.contains { party in party.code.map(own.contains) ?? false })
        }
    }
}
