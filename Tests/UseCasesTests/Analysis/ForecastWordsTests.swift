import Domain
import Testing
import UseCases

@Suite struct ForecastWordsTests {
    private static let target = Target(
        kind: .target,
        year: 2025,
        comparison: .equal,
        value: ExactDecimal(100),
        text: "100%"
    )

    private static func outcome(_ values: [Int], by method: ForecastMethod) -> ForecastOutcome {
        let points = values.enumerated().map { place, value in
            ForecastPoint(day: .lastDay(ofYear: 2020 + place), value: ExactDecimal(value), isProvisional: place == 0)
        }
        return ForecastOutcome(ForecastSeries(points: points, range: .share), to: target, direction: .up, by: method)
    }

    @Test func `a forecast is told in sentences with its numbers`() {
        let lines = ForecastWords(.percent, in: .vietnamese).lines(Self.outcome([40, 50, 60, 70], by: .linear))

        #expect(lines[0].hasPrefix("Dự báo đến 31/12/2025: 90,03% (khoảng 80%: "))
        #expect(lines[1].hasPrefix("Khả năng không đạt mục tiêu 100%: "))
        #expect(lines[2].contains("4 số liệu, trong đó 1 số tạm ước tính"))
        #expect(lines[3].contains("31/12/2020: 40% tạm; 31/12/2021: 50%"))
        #expect(lines[4].contains("70 ngày 31/12/2023"))
        #expect(lines[4].contains("= 90,03 ngày 31/12/2025"))
    }

    @Test(arguments: ForecastMethod.allCases, Language.all)
    func `every method has its formula, without a gap in it`(method: ForecastMethod, language: Language) {
        let lines = ForecastWords(.percent, in: language).lines(Self.outcome([40, 50, 60, 70], by: method))

        #expect(lines.count >= 7)
        #expect(lines.allSatisfy { !$0.contains("{") && !$0.contains("forecast.") && !$0.contains("–  –") })
    }

    @Test func `a result beyond the unit says what is taken`() {
        let lines = ForecastWords(.percent, in: .vietnamese).lines(Self.outcome([40, 60, 80, 99], by: .linear))

        #expect(lines.contains { $0.contains("nên lấy 100%") })
    }

    @Test(
        arguments: [
            ForecastGap.noTarget, .kindChanged(SeriesKindChange(year: 2024, from: .rank, to: .tier)),
            .notEnoughData(count: 2), .targetDayReached(.lastDay(ofYear: 2025)), .beyondNumbers,
        ],
        Language.all
    )
    func `every reason is a whole sentence`(gap: ForecastGap, language: Language) {
        let text = language.text(gap.message(in: language))

        #expect(!text.contains("{") && !text.contains("forecast."))
        #expect(text.hasSuffix("."))
    }
}
