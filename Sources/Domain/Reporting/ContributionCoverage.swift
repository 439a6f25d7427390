/// How many of the contributors of an indicator are in its sum, and where the others stand.
package struct ContributionCoverage: Sendable, Hashable {
    /// Contributors asked.
    package let expected: Int
    /// Those whose accepted value is in the sum.
    package let counted: Int
    /// Those of them whose value is provisional.
    package let provisional: Int
    /// Those accepted who state that there is no value.
    package let missing: Int
    /// Those who sent something that is not decided yet.
    package let submitted: Int

    /// A coverage as counted.
    package init(expected: Int, counted: Int, provisional: Int, missing: Int, submitted: Int) {
        self.expected = expected
        self.counted = counted
        self.provisional = provisional
        self.missing = missing
        self.submitted = submitted
    }

    /// Counts contributions.
    package init(_ contributions: [Contribution]) {
        expected = contributions.count
        counted = contributions.count { $0.state == .counted }
        provisional = contributions.count { $0.state == .counted && $0.figure?.status == .provisional }
        missing = contributions.count { $0.state == .missing }
        submitted = contributions.count { $0.state == .submitted }
    }

    /// Those who have sent nothing, or got it back.
    package var outstanding: Int { expected - counted - missing - submitted }

    /// True where every contributor is in the sum.
    package var isComplete: Bool { counted == expected }
}
