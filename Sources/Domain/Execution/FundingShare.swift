/// A year and a source of money.
package struct FundingShare: Sendable, Hashable, Comparable {
    /// The year the money is for.
    package let year: Int
    /// Where it comes from.
    package let source: FundingSource

    /// A year and a source.
    package init(year: Int, source: FundingSource) {
        self.year = year
        self.source = source
    }

    /// By year, then in the order of the sources.
    package static func < (left: FundingShare, right: FundingShare) -> Bool {
        (left.year, left.place) < (right.year, right.place)
    }

    private var place: Int { FundingSource.allCases.firstIndex(of: source) ?? 0 }
}
