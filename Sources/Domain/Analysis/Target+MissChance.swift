extension Target {
    /// The chance that a projected figure does not satisfy the target, from 0 to 1. A bare number is a floor where up is
    /// better and a ceiling where down is better, as in `isMet`.
    ///
    /// A whole figure satisfies `≤ 50` up to 50.5 of the line, which is where it is rounded. What no figure of the range can
    /// miss or reach is never or always missed.
    func missChance(of projection: Projection, direction: IndicatorDirection) -> Double {
        let limit = value.approximate
        let step = projection.range.isWhole ? 0.5 : 0
        let (least, greatest) = (projection.range.least, projection.range.greatest)
        switch (comparison, direction) {
        case (.atLeast, _), (.equal, .up):
            if let greatest, value > greatest { return 1 }
            if let least, value <= least { return 0 }
            return projection.chance(below: limit - step)
        case (.moreThan, _):
            if let greatest, value >= greatest { return 1 }
            if let least, value < least { return 0 }
            return missed(at: projection, limit, isReached: false) ?? projection.chance(below: limit + step)
        case (.atMost, _), (.equal, .down):
            if let least, value < least { return 1 }
            if let greatest, value >= greatest { return 0 }
            return missed(at: projection, limit, isReached: true) ?? 1 - projection.chance(below: limit + step)
        case (.lessThan, _):
            if let least, value <= least { return 1 }
            if let greatest, value > greatest { return 0 }
            return 1 - projection.chance(below: limit - step)
        }
    }

    /// Where the projection has no width and stands at the limit itself, which side it is on decides.
    private func missed(at projection: Projection, _ limit: Double, isReached: Bool) -> Double? {
        guard projection.width == 0, projection.centre == limit else { return nil }
        return isReached ? 0 : 1
    }
}
