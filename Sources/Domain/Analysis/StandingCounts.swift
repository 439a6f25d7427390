/// How many indicators have each standing: the roll-up of a heading, a group or a plan. Only counts are added; percentages of
/// different indicators are never averaged (domain rules, section 9).
package struct StandingCounts: Sendable, Hashable {
    private let counts: [Standing: Int]

    /// Counts standings.
    package init(_ standings: some Sequence<Standing>) {
        counts = standings.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    /// How many have a standing.
    package subscript(standing: Standing) -> Int { counts[standing] ?? 0 }

    /// How many there are.
    package var total: Int { counts.values.reduce(0, +) }

    /// How many have met the target, are on their path or ahead of it.
    package var inOrder: Int { self[.targetMet] + self[.onPath] + self[.farAhead] }

    /// How many lie behind their path.
    package var behind: Int { self[.slightlyBehind] + self[.farBehind] }

    /// The standings that occur, in their order, with how many have each.
    package var parts: [(standing: Standing, count: Int)] {
        Standing.allCases.compactMap { standing in counts[standing].map { (standing, $0) } }
    }
}
