import Domain
import UseCases

/// What all panels beside each other share: size, margins and the days across.
struct PathPanelFrame {
    /// Size and margins.
    let frame: ChartFrame
    /// The days across.
    let days: [Day]

    private static let size = ChartFrame(
        name: "panel",
        width: 280,
        height: 172,
        fontSize: 13,
        top: 20,
        margin: 36,
        foot: 28
    )

    /// The frame in which all the charts fit.
    init(of charts: [GrowthPathChart]) {
        var frame = Self.size
        let labels = charts.flatMap { chart in Self.ticks(of: chart).map { frame.width(of: Self.words($0, chart)) } }
        frame.left = (labels.max() ?? 0) + 8
        self.frame = frame
        days = charts.flatMap(\.shownDays)
    }

    /// How days and values of one chart become places.
    func scale(of chart: GrowthPathChart) -> ChartScale {
        ChartScale(days: days, ticks: Self.ticks(of: chart), isInverted: chart.isInverted, frame: frame)
    }

    /// The words of a grid line.
    static func words(_ tick: Double, _ chart: GrowthPathChart) -> String {
        let value = ExactDecimal(scaled: Int64((tick * Double(ExactDecimal.scale)).rounded()))
        return DisplayFormat(chart.language).value(value, unit: chart.unit)
    }

    private static func ticks(of chart: GrowthPathChart) -> [Double] {
        ChartScale.ticks(
            for: chart.targets.map(\.value) + chart.observations.map(\.value),
            unit: chart.unit
        )
    }
}
