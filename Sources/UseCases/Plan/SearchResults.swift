package import Domain
package import Persistence

/// What a search in a plan found, kind by kind.
package struct SearchResults: Sendable {
    /// The hits of one kind.
    package struct Group: Sendable, Equatable {
        /// What was found.
        package let kind: SearchHit.Kind
        /// How many there are.
        package let total: Int
        /// The first of them.
        package let hits: [SearchHit]
    }

    /// The most hits of one kind that are given; the page says where there are more.
    package static let most = 50

    /// The plan.
    package let plan: StoredPlan
    /// How strictly the words were taken: with slips of typing only where nothing has the words as typed.
    package let spelling: Spelling
    /// The kinds that have hits.
    package let groups: [Group]

    /// True where nothing has the words as typed and what is shown is near them.
    package var isNear: Bool { spelling == .withSlips && !groups.isEmpty }
}
