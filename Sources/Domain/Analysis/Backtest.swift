/// The methods of forecasting tried on stored series by a rolling origin: from every origin with three figures or more each
/// method forecasts every later figure of the series, knowing only those up to the origin.
///
/// A method's mean absolute error on a series is divided by the naive method's, so that ranks and per cents can be averaged;
/// each series counts once, however long it is.
package struct Backtest: Sendable, Hashable {
    /// The results, family by family.
    package let families: [BacktestFamily]

    /// Tries all methods on all series.
    package init(_ series: [BacktestSeries]) {
        families = SeriesFamily.allCases.map { family in
            Self.result(of: family, series.filter { $0.family == family })
        }
    }

    private static func result(of family: SeriesFamily, _ all: [BacktestSeries]) -> BacktestFamily {
        let whole = all.filter { $0.series.kindChange == nil }
        let long = whole.filter { $0.series.points.count > ForecastSeries.leastPoints }
        let trials = long.map { (name: $0.name, trials: methods($0.series)) }
        let moved = trials.filter { ($0.trials.first?.meanError ?? 0) > 0 }
        let used = moved.map(\.trials)
        return BacktestFamily(
            family: family,
            seriesCount: used.count,
            forecastCount: used.reduce(0) { $0 + ($1.first?.count ?? 0) },
            tooShort: whole.filter { $0.series.points.count <= ForecastSeries.leastPoints }.map(\.name),
            changedKind: all.filter { $0.series.kindChange != nil }.map(\.name),
            unmoved: trials.filter { ($0.trials.first?.meanError ?? 0) == 0 }.map(\.name),
            errors: used.isEmpty ? [] : ForecastMethod.allCases.indices.compactMap { errors(ofMethod: $0, used) }
        )
    }

    /// What each method did on a series, in the order of the methods: the naive one first.
    private static func methods(_ series: ForecastSeries) -> [BacktestTrial] {
        ForecastMethod.allCases.map { BacktestTrial(of: $0, on: series) }
    }

    private static func errors(ofMethod index: Int, _ used: [[BacktestTrial]]) -> MethodErrors? {
        let count = Double(used.count)
        var (error, bias, held, forecasts) = (0.0, 0.0, 0, 0)
        for trials in used {
            let (trial, naive) = (trials[index], trials[0].meanError)
            error += trial.meanError / naive / count
            bias += trial.meanBias / naive / count
            held += trial.held
            forecasts += trial.count
        }
        guard forecasts > 0, let scaled = ExactDecimal(approximating: error, places: 3),
            let lean = ExactDecimal(approximating: bias, places: 3),
            let coverage = ExactDecimal(approximating: 100 * Double(held) / Double(forecasts), places: 1)
        else { return nil }
        return MethodErrors(method: used[0][index].method, scaledError: scaled, bias: lean, coverage: coverage)
    }
}
