import Domain
import HTML
import Testing
import UseCases

@testable import Web

@Suite struct GrowthPathChartTests {
    @Test(arguments: [
        ("85.1", "Quý II/2025: 85,1%, đã đạt mục tiêu năm 2025 (>\u{A0}80%)"),
        ("72", "Quý II/2025: 72%, kém kịch bản 13,04 điểm phần trăm"),
    ])
    func `the title says the finding`(value: String, title: String) throws {
        let chart = try chart(targets: Self.fibre, [("2025-06-30", value)])

        #expect(chart.finding == title)
    }

    @Test func `a rank is drawn with the better place on top`() throws {
        let chart = try chart(targets: Self.ranks, [("2024-09-30", "71")], unit: .rank, direction: .down)
        let ticks = ChartScale.ticks(for: chart.targets.map(\.value), unit: .rank)
        let scale = ChartScale(days: chart.shownDays, ticks: ticks, isInverted: chart.isInverted, frame: .wide)

        #expect(scale.y(50) < scale.y(86))
        #expect(chart.string.contains("Thứ hạng (trục đảo: càng lên cao càng tốt)"))
    }

    @Test func `neither path nor figure is said in words`() throws {
        let chart = try chart(targets: [], [])

        #expect(chart.string.contains("Chưa có kịch bản tăng trưởng và chưa có số liệu."))
        #expect(!chart.string.contains("<svg"))
    }

    @Test func `a provisional figure is hollow and the line to it open`() throws {
        let chart = GrowthPathChart(
            targets: Self.fibre,
            observations: [try figure("2025-03-31", "84"), try figure("2025-06-30", "85.1", isProvisional: true)],
            today: Self.today,
            unit: .percent,
            direction: .up,
            in: .vietnamese
        )

        #expect(chart.string.contains(#"class="point open""#))
        #expect(chart.string.contains(#"class="line open""#))
        #expect(chart.string.contains("85,1%\u{A0}tạm"))
    }

    @Test(arguments: [ChartFrame.wide, .narrow])
    func `no label touches another or leaves the drawing`(frame: ChartFrame) {
        let bounds = LabelPlacer.Box(left: 40, top: 40, right: frame.width - 1, bottom: frame.bottom)
        var placer = LabelPlacer(bounds: bounds)
        let points = (0..<11).map { (x: 60 + Double($0) * (frame.width - 80) / 10, y: 200 - Double($0) * 8) }
        placer.avoid(line: points)

        let boxes = points.reversed().enumerated().compactMap { index, point in
            placer.place(width: 46, height: 16, at: point.x, point.y, isNeeded: index < 4)
        }

        #expect(boxes.count >= 4)
        for (index, box) in boxes.enumerated() {
            #expect(box.left >= bounds.left && box.right <= bounds.right)
            #expect(!boxes.dropFirst(index + 1).contains { $0.overlaps(box) })
        }
    }

    @Test(arguments: [
        (["100", "100"], IndicatorUnit.percent, 90.0, 100.0), (["80"], .percent, 70, 90), (["0"], .count, 0, 4),
        (["1", "2"], .tier, 1, 4), (["75", "85", "90", "80"], .percent, 70, 95),
    ])
    func `the axis shows every value and nothing the unit cannot be`(
        values: [String],
        unit: IndicatorUnit,
        lowest: Double,
        highest: Double
    ) {
        let ticks = ChartScale.ticks(for: values.compactMap(ExactDecimal.init(canonical:)), unit: unit)

        #expect(ticks.first == lowest)
        #expect(ticks.last == highest)
    }

    private static let today = Day(number: 20_363)
    private static let fibre = [
        target(.baseline, 2022, .equal, 75), target(.plan, 2023, .equal, 85), target(.plan, 2024, .equal, 90),
        target(.target, 2025, .moreThan, 80),
    ]
    private static let ranks = [
        target(.baseline, 2022, .equal, 86), target(.plan, 2024, .equal, 70), target(.target, 2025, .atMost, 50),
    ]

    private static func target(_ kind: TargetKind, _ year: Int, _ comparison: TargetComparison, _ value: Int) -> Target
    {
        Target(kind: kind, year: year, comparison: comparison, value: ExactDecimal(value), text: "\(value)")
    }

    private func chart(
        targets: [Target],
        _ figures: [(String, String)],
        unit: IndicatorUnit = .percent,
        direction: IndicatorDirection = .up
    ) throws -> GrowthPathChart {
        GrowthPathChart(
            targets: targets,
            observations: try figures.map { try figure($0.0, $0.1) },
            today: Self.today,
            unit: unit,
            direction: direction,
            in: .vietnamese
        )
    }

    private func figure(_ day: String, _ value: String, isProvisional: Bool = false) throws -> ChartObservation {
        ChartObservation(
            day: try #require(Day(iso: day)),
            period: "Quý II/2025",
            value: try #require(ExactDecimal(canonical: value)),
            isProvisional: isProvisional
        )
    }
}
