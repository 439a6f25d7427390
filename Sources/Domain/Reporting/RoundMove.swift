/// What a coordinator does to a round.
package enum RoundMove: Sendable, Hashable {
    /// Generates the obligations and lets units supply.
    case open
    /// Ends the deadline work; late reports still enter.
    case close
    /// Lets nothing enter any more.
    case lock
    /// Opens a closed or locked round again.
    case reopen(reason: String)
}
