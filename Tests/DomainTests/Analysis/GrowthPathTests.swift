import Domain
import Testing

@Suite struct GrowthPathTests {
    @Test(
        arguments: [
            ("2022-12-31", "75"), ("2023-03-31", "77.465753"), ("2023-12-31", "85"), ("2024-06-30", "87.486339"),
            ("2024-12-31", "90"), ("2025-06-30", "85.041096"), ("2025-12-31", "80"), ("2026-03-31", "80"),
        ])
    func `the path runs straight from point to point and its last value holds`(day: String, expected: String) throws {
        let path = GrowthPath(targets: Scenario.fibre)

        let expectation = path.expectation(on: try #require(Day(iso: day)))

        #expect(expectation?.value.canonical == expected)
    }

    @Test func `a year without a printed value is skipped and not read as zero`() throws {
        let path = GrowthPath(targets: Scenario.egdi)

        let expectation = try #require(path.expectation(on: .lastDay(ofYear: 2023)))

        #expect(expectation.value.canonical == "78.010944")
        #expect(expectation.from.day == .lastDay(ofYear: 2022))
        #expect(expectation.to?.day == .lastDay(ofYear: 2024))
        #expect(expectation.daysPassed == 365)
        #expect(expectation.daysBetween == 731)
    }

    @Test(arguments: ["2022-12-31", "2023-12-30"])
    func `without a baseline nothing is expected before the first plan`(day: String) throws {
        let path = GrowthPath(targets: [Scenario.target(.plan, 2023, "20"), Scenario.target(.target, 2025, "100")])

        #expect(path.expectation(on: try #require(Day(iso: day))) == nil)
        #expect(path.expectation(on: .lastDay(ofYear: 2023))?.value.canonical == "20")
    }

    @Test func `a single point is expected on its day and after it only`() {
        let path = GrowthPath(targets: [Scenario.target(.target, 2025, "0")])

        #expect(path.expectation(on: .lastDay(ofYear: 2024)) == nil)
        #expect(path.expectation(on: .lastDay(ofYear: 2025))?.value == .zero)
        #expect(path.expectation(on: .lastDay(ofYear: 2026))?.value == .zero)
    }

    @Test func `no targets make no path`() {
        #expect(GrowthPath(targets: []).points.isEmpty)
        #expect(GrowthPath(targets: []).expectation(on: .lastDay(ofYear: 2025)) == nil)
    }

    @Test func `a path whose points are all equal is flat`() {
        let path = GrowthPath(targets: [
            Scenario.target(.plan, 2023, "100"), Scenario.target(.plan, 2024, "100"),
            Scenario.target(.target, 2025, "100"),
        ])

        #expect(path.expectation(on: Day(number: Day.lastDay(ofYear: 2024).number + 100))?.value.canonical == "100")
    }

    @Test func `the final target outweighs a plan of the same year, in any order`() {
        let plan = Scenario.target(.plan, 2025, "60")
        let final = Scenario.target(.target, 2025, "80")

        #expect(GrowthPath(targets: [plan, final]).points.map(\.value.canonical) == ["80"])
        #expect(GrowthPath(targets: [final, plan]).points.map(\.value.canonical) == ["80"])
    }

    @Test(arguments: [("0", "0.000001", "0.000001"), ("0", "-0.000001", "-0.000001"), ("-5", "5", "0.00684")])
    func `a value between two points is rounded to a millionth, half away from zero`(
        start: String,
        end: String,
        middle: String
    ) throws {
        let path = GrowthPath(targets: [Scenario.target(.baseline, 2022, start), Scenario.target(.target, 2024, end)])

        let day = try #require(Day(iso: "2024-01-01"))

        #expect(path.expectation(on: day)?.value == ExactDecimal(canonical: middle))
    }

    @Test func `the largest numbers do not overflow`() {
        let path = GrowthPath(targets: [
            Scenario.target(.baseline, 1900, "-999999999999"), Scenario.target(.target, 2100, "999999999999"),
        ])

        #expect(path.expectation(on: .lastDay(ofYear: 2000))?.value.canonical == "13689441.333885")
    }
}
