/// What became of a unit's place since the last ranking published before.
package enum RankingChange: Sendable, Hashable {
    /// No ranking of the kind was published before.
    case noneBefore
    /// It has no place, or had none then.
    case notComparable
    /// So many places up; negative where down, 0 where the same.
    case moved(up: Int)

    /// The change of a place.
    ///
    /// - Parameter hasEarlier: true where a ranking was published before.
    package init(of place: Int?, since earlier: Int?, hasEarlier: Bool) {
        guard hasEarlier else {
            self = .noneBefore
            return
        }
        guard let place, let earlier else {
            self = .notComparable
            return
        }
        self = .moved(up: earlier - place)
    }
}
