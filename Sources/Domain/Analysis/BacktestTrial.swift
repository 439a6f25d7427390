/// What one method did on one series.
struct BacktestTrial: Sendable, Hashable {
    let method: ForecastMethod
    /// How many figures were forecast.
    let count: Int
    /// How many of them lay within the interval.
    let held: Int
    /// The sum of |forecast − figure|.
    private let errors: Double
    /// The sum of forecast − figure.
    private let biases: Double

    var meanError: Double { count == 0 ? 0 : errors / Double(count) }
    var meanBias: Double { count == 0 ? 0 : biases / Double(count) }

    init(of method: ForecastMethod, on series: ForecastSeries) {
        var (count, held, errors, biases) = (0, 0, 0.0, 0.0)
        for origin in stride(from: ForecastSeries.leastPoints, to: series.points.count, by: 1) {
            let known = Array(series.points[..<origin])
            for later in series.points[origin...] {
                guard let projection = Projection(of: known, by: method, to: later.day, within: series.range) else {
                    continue
                }
                let figure = later.value.approximate
                count += 1
                errors += abs(projection.value - figure)
                biases += projection.value - figure
                if projection.low - 1e-9 <= figure, figure <= projection.high + 1e-9 { held += 1 }
            }
        }
        self.method = method
        self.count = count
        self.held = held
        self.errors = errors
        self.biases = biases
    }
}
