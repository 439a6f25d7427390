/// How an indicator's standing moved between two days; the raw value is the exchanged word.
package enum StandingMove: String, Sendable, CaseIterable {
    /// To a worse standing.
    case worse
    /// To a better one.
    case better
    /// It has its first figure since.
    case first
    /// A new figure, the standing as good as before.
    case same
    /// Figures before, none since.
    case silent
    /// No figure at all.
    case noData = "no_data"

    /// The move between what an indicator was judged by before and what it is judged by now.
    ///
    /// - Parameters:
    ///   - before: judged by the last figure up to the earlier day.
    ///   - now: judged by the last figure.
    ///   - isNew: true where the two figures cover different periods.
    package init(from before: Rating, to now: Rating, isNew: Bool) {
        if now.figure == nil {
            self = .noData
        } else if before.figure == nil {
            self = .first
        } else if !isNew {
            self = .silent
        } else if let old = before.standing.worth, let new = now.standing.worth, old != new {
            self = new > old ? .better : .worse
        } else {
            self = .same
        }
    }
}
