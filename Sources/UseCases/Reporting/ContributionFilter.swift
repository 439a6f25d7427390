package import Domain

/// What a look at contributions is narrowed to.
package struct ContributionFilter: Sendable, Equatable {
    /// Only those that stand so; nil: all.
    package var state: ContributionState?
    /// Only outliers.
    package var onlyOutliers: Bool
    /// Only contributors whose name or code has these words.
    package var search: String?

    /// A filter; without anything it lets all through.
    package init(state: ContributionState? = nil, onlyOutliers: Bool = false, search: String? = nil) {
        self.state = state
        self.onlyOutliers = onlyOutliers
        self.search = search
    }

    /// True where the row passes.
    func includes(_ row: ContributionList.Row) -> Bool {
        if let state, row.contribution.state != state { return false }
        if onlyOutliers, !row.isOutlier { return false }
        guard let search else { return true }
        let name = TextFolding.fold(row.contribution.name)
        return TextFolding.fold(search).split(separator: " ").allSatisfy { name.contains($0) }
            || row.contribution.organisation.text == search
    }
}
