/// The growth scenario of an indicator (kịch bản tăng trưởng): straight lines through baseline, yearly plans and final
/// target, each on 31/12 of its year. Years without a printed value are skipped, never read as zero.
package struct GrowthPath: Sendable, Equatable {
    /// The points in time order, one a day.
    package let points: [GrowthPoint]

    /// The path through an indicator's targets, in any order. Where two fall on the same day, the final target outweighs
    /// the yearly plan and the plan the baseline.
    package init(targets: [Target]) {
        var chosen: [Target] = []
        for target in targets {
            if let index = chosen.firstIndex(where: { $0.year == target.year }) {
                if Self.weight(chosen[index].kind) < Self.weight(target.kind) { chosen[index] = target }
            } else {
                chosen.append(target)
            }
        }
        points = chosen.map { GrowthPoint(day: .lastDay(ofYear: $0.year), value: $0.value, kind: $0.kind) }
            .sorted { $0.day < $1.day }
    }

    /// What the path expects on a day, with the points it was read from.
    ///
    /// Nil before the first point: the plan says nothing about that time. From the last point on, its value holds.
    /// Between two points the value is `v0 + (v1 − v0) × (day − d0) / (d1 − d0)`, counted in days and rounded to a
    /// millionth, half away from zero.
    package func expectation(on day: Day) -> PathExpectation? {
        guard let next = points.firstIndex(where: { $0.day >= day }) else {
            return points.last.map { PathExpectation(day: day, value: $0.value, from: $0, to: nil) }
        }
        if points[next].day == day {
            return PathExpectation(day: day, value: points[next].value, from: points[next], to: nil)
        }
        guard next > 0 else { return nil }
        let (start, end) = (points[next - 1], points[next])
        let rise = Int128(end.value.scaled) - Int128(start.value.scaled)
        let length = Int128(end.day.number - start.day.number)
        let part = Self.rounded(rise * Int128(day.number - start.day.number), over: length)
        let value = ExactDecimal(scaled: start.value.scaled + Int64(part))
        return PathExpectation(day: day, value: value, from: start, to: end)
    }

    private static func weight(_ kind: TargetKind) -> Int {
        switch kind {
        case .baseline: 0
        case .plan: 1
        case .target: 2
        }
    }

    private static func rounded(_ dividend: Int128, over divisor: Int128) -> Int128 {
        let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
        guard remainder.magnitude * 2 >= divisor.magnitude else { return quotient }
        return dividend < 0 ? quotient - 1 : quotient + 1
    }
}
