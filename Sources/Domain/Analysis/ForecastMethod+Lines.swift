extension ForecastMethod {
    /// The line by which the method continues figures in time order, one a day; nil where there is none. With one figure
    /// every method keeps it as it is.
    ///
    /// Where v is a figure, d its day, n the last one's index and k = min(4, n):
    /// - `naive`: start = vₙ, slope = 0;
    /// - `linear`: over the last k figures, slope = Σ(d − d̄)(v − v̄) / Σ(d − d̄)², start = v̄ + slope × (dₙ − d̄);
    /// - `theilSen`: slope = median of (vⱼ − vᵢ) / (dⱼ − dᵢ) over all i < j, start = median of vᵢ + slope × (dₙ − dᵢ);
    /// - `dampedTrend`: start = vₙ, slope as `linear`, τ = 3 × median of the days between neighbouring figures.
    package func line(through points: [ForecastPoint]) -> ForecastLine? {
        guard let last = points.last else { return nil }
        // Days and values are counted from the last figure: equal figures then are exactly level.
        let base = last.value.approximate
        let places = points.map { point in
            Place(x: Double(point.day.number - last.day.number), y: point.value.approximate - base)
        }
        let latest = Array(places.suffix(Self.lastPoints))
        switch self {
        case .naive:
            return ForecastLine(from: last.day, start: base, slope: 0)
        case .linear:
            let slope = Self.leastSquares(latest)
            let (x, y) = Self.centre(of: latest)
            return ForecastLine(from: last.day, start: base + y - slope * x, slope: slope)
        case .theilSen:
            let slope = Self.median(Self.slopes(places)) ?? 0
            let level = Self.median(places.map { $0.y - slope * $0.x }) ?? 0
            return ForecastLine(from: last.day, start: base + level, slope: slope)
        case .dampedTrend:
            let intervals = zip(places, places.dropFirst()).map { $1.x - $0.x }
            return ForecastLine(
                from: last.day,
                start: base,
                slope: Self.leastSquares(latest),
                dampingDays: Self.median(intervals).map { $0 * Self.dampingIntervals }
            )
        }
    }

    private struct Place {
        let x: Double
        let y: Double
    }

    private static func centre(of places: [Place]) -> (x: Double, y: Double) {
        let count = Double(max(1, places.count))
        return (places.reduce(0) { $0 + $1.x } / count, places.reduce(0) { $0 + $1.y } / count)
    }

    private static func leastSquares(_ places: [Place]) -> Double {
        let (x, y) = centre(of: places)
        let spread = places.reduce(0) { $0 + ($1.x - x) * ($1.x - x) }
        guard spread > 0 else { return 0 }
        return places.reduce(0) { $0 + ($1.x - x) * ($1.y - y) } / spread
    }

    private static func slopes(_ places: [Place]) -> [Double] {
        places.indices.flatMap { first in
            places[(first + 1)...].compactMap { later in
                later.x == places[first].x ? nil : (later.y - places[first].y) / (later.x - places[first].x)
            }
        }
    }

    private static func median(_ numbers: [Double]) -> Double? {
        guard !numbers.isEmpty else { return nil }
        let sorted = numbers.sorted()
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }
}
