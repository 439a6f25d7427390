import Domain
import Testing

@Suite struct RatingTests {
    struct Case: Sendable {
        let figure: String?
        let day: String
        let targets: [Target]
        var direction = IndicatorDirection.up
        let standing: Standing
    }

    static let rising = [
        Case(figure: nil, day: "2025-09-30", targets: Scenario.fibre, standing: .noData),
        Case(figure: "85.1", day: "2025-06-30", targets: Scenario.fibre, standing: .targetMet),
        Case(figure: "80", day: "2025-12-31", targets: Scenario.fibre, standing: .onPath),
        Case(figure: "80.000001", day: "2025-12-31", targets: Scenario.fibre, standing: .targetMet),
        Case(figure: "75", day: "2022-12-31", targets: Scenario.fibre, standing: .onPath),
        Case(figure: "74.9", day: "2022-12-31", targets: Scenario.fibre, standing: .slightlyBehind),
        Case(figure: "50", day: "2024-12-31", targets: Scenario.online, standing: .onPath),
        Case(figure: "45", day: "2024-12-31", targets: Scenario.online, standing: .slightlyBehind),
        Case(figure: "44.999999", day: "2024-12-31", targets: Scenario.online, standing: .farBehind),
        Case(figure: "60", day: "2024-12-31", targets: Scenario.online, standing: .onPath),
        Case(figure: "60.000001", day: "2024-12-31", targets: Scenario.online, standing: .farAhead),
        Case(figure: "100", day: "2024-12-31", targets: Scenario.online, standing: .targetMet),
        Case(figure: "12", day: "2023-06-30", targets: Scenario.online, standing: .noPath),
        Case(figure: "12", day: "2023-06-30", targets: [], standing: .noPath),
        Case(figure: "82", day: "2025-06-30", targets: Scenario.payment, standing: .farAhead),
        Case(figure: "66", day: "2024-12-31", targets: Scenario.payment, standing: .targetMet),
        Case(figure: "100", day: "2023-12-31", targets: Scenario.flat, standing: .targetMet),
        Case(figure: "99", day: "2023-12-31", targets: Scenario.flat, standing: .slightlyBehind),
        Case(figure: "40", day: "2026-03-31", targets: Scenario.payment, standing: .farBehind),
    ]

    static let falling = [
        Case(figure: "71", day: "2025-12-31", targets: Scenario.egdi, direction: .down, standing: .farBehind),
        Case(figure: "55", day: "2025-12-31", targets: Scenario.egdi, direction: .down, standing: .slightlyBehind),
        Case(figure: "70", day: "2024-12-31", targets: Scenario.egdi, direction: .down, standing: .onPath),
        Case(figure: "56", day: "2024-12-31", targets: Scenario.egdi, direction: .down, standing: .onPath),
        Case(figure: "55", day: "2024-12-31", targets: Scenario.egdi, direction: .down, standing: .farAhead),
        Case(figure: "50", day: "2025-12-31", targets: Scenario.egdi, direction: .down, standing: .targetMet),
        Case(figure: "39", day: "2025-12-31", targets: Scenario.egdi, direction: .down, standing: .farAhead),
        Case(figure: "25", day: "2022-12-31", targets: Scenario.security, direction: .down, standing: .targetMet),
        Case(figure: "25", day: "2025-12-31", targets: Scenario.security, direction: .down, standing: .farAhead),
        Case(figure: "45", day: "2025-12-31", targets: Scenario.security, direction: .down, standing: .farBehind),
        Case(figure: "0", day: "2025-12-31", targets: Scenario.toNone, direction: .down, standing: .targetMet),
        Case(figure: "1", day: "2025-12-31", targets: Scenario.toNone, direction: .down, standing: .farBehind),
        Case(figure: "40", day: "2022-12-31", targets: Scenario.toNone, direction: .down, standing: .onPath),
    ]

    @Test(arguments: rising + falling)
    func `a figure is judged against the path and the final target`(example: Case) throws {
        let figure = example.figure.flatMap(ExactDecimal.init(canonical:))

        let rating = Rating(
            figure: figure,
            on: try #require(Day(iso: example.day)),
            targets: example.targets,
            direction: example.direction
        )

        #expect(rating.standing == example.standing)
    }

    @Test func `where the target is none a rise from none is no lead`() throws {
        let targets = [Scenario.target(.baseline, 2022, "0"), Scenario.target(.target, 2025, "10")]

        let rating = Rating(figure: ExactDecimal(3), on: .lastDay(ofYear: 2022), targets: targets, direction: .up)

        #expect(rating.standing == .onPath)
        #expect(rating.leadPercent == nil)
    }

    @Test func `a rating keeps the numbers it rests on`() throws {
        let rating = Rating(
            figure: ExactDecimal(canonical: "45.2"),
            on: .lastDay(ofYear: 2024),
            targets: Scenario.online,
            direction: .up
        )

        #expect(rating.expectation?.value.canonical == "50")
        #expect(rating.lead?.canonical == "-4.8")
        #expect(rating.leadPercent?.canonical == "-9.6")
        #expect(rating.target?.value.canonical == "100")
        #expect(rating.thresholds == .standard)
    }

    @Test(arguments: [("55", "49.5", "-10"), ("50", "50.05", "0.1"), ("50", "49.975", "-0.1"), ("50", "50.024", "0")])
    func `a lead in per cent is rounded to a tenth, half away from zero`(
        expected: String,
        figure: String,
        percent: String
    ) throws {
        let targets = [Scenario.target(.plan, 2024, expected)]

        let rating = Rating(
            figure: ExactDecimal(canonical: figure),
            on: .lastDay(ofYear: 2024),
            targets: targets,
            direction: .up
        )

        #expect(rating.leadPercent?.canonical == percent)
    }

    @Test func `thresholds are a setting`() {
        let strict = RatingThresholds(slightLag: 0, farLead: 0)

        let rating = Rating(
            figure: ExactDecimal(49),
            on: .lastDay(ofYear: 2024),
            targets: Scenario.online,
            direction: .up,
            thresholds: strict
        )

        #expect(rating.standing == .farBehind)
    }
}
