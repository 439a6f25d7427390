import Domain

/// Turns days and values into places of a drawing.
struct ChartScale: Sendable {
    /// The values of the grid lines, lowest first.
    let ticks: [Double]
    /// True where smaller values stand higher, because they are better.
    let isInverted: Bool

    private let frame: ChartFrame
    private let days: ClosedRange<Double>
    private let values: ClosedRange<Double>

    /// A scale that shows all the days, and values from the lowest to the highest tick.
    init(days: [Day], ticks: [Double], isInverted: Bool, frame: ChartFrame) {
        self.frame = frame
        let numbers = days.map { Double($0.number) }
        let (first, last) = (numbers.min() ?? 0, numbers.max() ?? 0)
        let padding = last - first < 400 ? 100 : 0.0
        self.days = first - padding...last + padding
        self.isInverted = isInverted
        self.ticks = ticks
        self.values = (ticks.first ?? 0)...(ticks.last ?? 1)
    }

    /// How far from the left a day is.
    func x(_ day: Day) -> Double {
        let (start, end) = (frame.left + 14, frame.right - 14)
        let length = days.upperBound - days.lowerBound
        return start + (end - start) * (Double(day.number) - days.lowerBound) / max(1, length)
    }

    /// How far from the top a value is.
    func y(_ value: Double) -> Double {
        let part = (value - values.lowerBound) / (values.upperBound - values.lowerBound)
        let height = frame.bottom - frame.top
        return isInverted ? frame.top + height * part : frame.bottom - height * part
    }

    /// True where a day lies within the drawing.
    func shows(_ day: Day) -> Bool { days.contains(Double(day.number)) }

    /// The ends of years within the drawing, thinned out to at most so many.
    func yearEnds(atMost count: Int) -> [Day] {
        let first = Day(number: Int(days.lowerBound)).year
        let last = Day(number: Int(days.upperBound)).year
        let all = (min(first, last)...last).map(Day.lastDay(ofYear:)).filter(shows)
        let step = max(1, (all.count + count - 1) / count)
        return all.reversed().enumerated().filter { $0.offset % step == 0 }.map(\.element).reversed()
    }

    /// Round numbers around the values, with room above and below, within what the unit can be; whole numbers for ranks,
    /// tiers and counts.
    static func ticks(for values: [ExactDecimal], unit: IndicatorUnit) -> [Double] {
        let numbers = values.map(\.approximate)
        let isWhole = unit == .rank || unit == .tier || unit == .count
        let floor: Double = unit == .rank || unit == .tier ? 1 : 0
        let (lowest, highest) = (numbers.min() ?? 0, numbers.max() ?? 1)
        let least = max(abs(highest) * 0.1, isWhole ? 4 : unit == .percent ? 10 : 0.01)
        let span = max(highest - lowest, least)
        let slack = (span - (highest - lowest)) / 2 + span * 0.1
        let step = max(roundStep((span * 1.2) / 4), isWhole ? 1 : 0)
        var first = ((lowest - slack) / step).rounded(.down)
        var last = ((highest + slack) / step).rounded(.up)
        if lowest >= floor { first = max(first, 0) }
        if unit == .percent, highest <= 100 { last = min(last, (100 / step).rounded(.up)) }
        if last - first < 2 {
            last = first == 0 ? 2 : last
            first = max(0, last - 2)
        }
        return stride(from: first, through: last, by: 1).map { lowest >= floor ? max($0 * step, floor) : $0 * step }
    }

    /// 1, 2 or 5 times a power of ten, not below the given step.
    private static func roundStep(_ step: Double) -> Double {
        var power = 1.0
        while power > step { power /= 10 }
        while power * 10 <= step { power *= 10 }
        return [1, 2, 5, 10].map { $0 * power }.first { $0 >= step } ?? power * 10
    }
}
