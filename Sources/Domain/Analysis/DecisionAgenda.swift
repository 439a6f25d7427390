/// The few things a leadership has to decide next, chosen so that the reader sees every kind of trouble there is, and the
/// worst of each kind first.
///
/// From the candidates of each kind, worst first, one of each kind is taken in turn: remedy, overdue tasks, remedy, missing
/// figures, higher target; then what is left in the same turns, until there are `most`.
package struct DecisionAgenda: Sendable, Hashable {
    /// What is to be decided, in order.
    package let subjects: [DecisionSubject]

    /// How many things are put before a leadership at once.
    package static let most = 5

    /// Chooses among candidates.
    ///
    /// - Parameters:
    ///   - remedies: codes of indicators that need a remedy, the most pressing first.
    ///   - overdue: codes of organisations with overdue tasks, the most first.
    ///   - silent: codes of organisations that owe figures, the most first.
    ///   - raises: codes of indicators far ahead, the furthest first.
    package init(remedies: [String], overdue: [String], silent: [String], raises: [String]) {
        var remedies = remedies.map(DecisionSubject.remedy)[...]
        var overdue = overdue.map(DecisionSubject.overdue)[...]
        var silent = silent.map(DecisionSubject.silence)[...]
        var raises = raises.map(DecisionSubject.raise)[...]
        var chosen: [DecisionSubject] = []
        while chosen.count < Self.most, !(remedies.isEmpty && overdue.isEmpty && silent.isEmpty && raises.isEmpty) {
            let turn = [
                remedies.popFirst(), overdue.popFirst(), remedies.popFirst(), silent.popFirst(), raises.popFirst(),
            ]
            chosen += turn.compactMap(\.self)
        }
        subjects = Array(chosen.prefix(Self.most))
    }
}
