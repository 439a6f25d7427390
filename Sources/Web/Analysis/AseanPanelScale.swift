import Domain

/// The one scale of all panels of an index: years across, the best rank on top.
struct AseanPanelScale: Sendable {
    /// Size and margins of each panel.
    let frame: ChartFrame
    /// The ranks of the grid lines.
    let ticks: [Double]
    /// The years of the editions, the earliest first.
    let years: [Int]
    private let scale: ChartScale

    /// The scale on which all the series fit.
    init(series: [AseanPanels.Series], years: [Int], _ words: PageWords) {
        let ranks = series.flatMap { $0.ranks.map { ExactDecimal($0.rank) } }
        let all = ChartScale.ticks(for: ranks, unit: .rank)
        var frame = ChartFrame(name: "panel", width: 250, height: 196, fontSize: 13)
        frame.left = (all.map { frame.width(of: words.number(Int($0))) }.max() ?? 0) + 8
        self.frame = frame
        self.ticks = all
        self.years = years
        scale = ChartScale(days: years.map(Day.lastDay(ofYear:)), ticks: all, isInverted: true, frame: frame)
    }

    /// How far from the left a year is.
    func x(_ year: Int) -> Double { scale.x(.lastDay(ofYear: year)) }
    /// How far from the top a rank is.
    func y(_ rank: Double) -> Double { scale.y(rank) }
    /// Where a rank of a year stands.
    func place(_ point: (year: Int, rank: Int)) -> (x: Double, y: Double) { (x(point.year), y(Double(point.rank))) }
}
