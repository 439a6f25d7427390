/// Why a unit has no place in a ranking.
package enum RankingGap: Sendable, Hashable {
    /// No component has anything to divide by.
    case nothing
    /// The components that have weigh so much together: too little.
    case tooLittle(weight: Int)
}
