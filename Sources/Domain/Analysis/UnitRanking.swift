/// Units in the order of their scores.
package struct UnitRanking: Sendable, Equatable {
    /// The units: those with a place first, in its order, then those listed apart; within a place in the given order.
    package let units: [RankedUnit]

    /// Ranks units. Equal scores, as printed with two decimals, share a place and the places after it stay free: 1, 1, 3.
    package init(_ units: [RankingUnit], weights: RankingWeights) {
        let scored = units.map { ($0, $0.score(weights)) }
        let judged = scored.filter { $0.1.gap == nil }.enumerated().sorted { left, right in
            guard let first = left.element.1.value, let second = right.element.1.value, first != second else {
                return left.offset < right.offset
            }
            return second < first
        }.map(\.element)
        var ranked: [RankedUnit] = []
        for (index, (unit, score)) in judged.enumerated() {
            let isTied = ranked.last?.score.value == score.value
            let place = isTied ? ranked.last?.place ?? index + 1 : index + 1
            ranked.append(RankedUnit(unit: unit, score: score, place: place))
        }
        let apart = scored.filter { $0.1.gap != nil }.map { RankedUnit(unit: $0.0, score: $0.1, place: nil) }
        self.units = ranked + apart
    }
}
