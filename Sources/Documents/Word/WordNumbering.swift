/// How the pages of a section are numbered: in Arabic figures, centred in the top margin.
package struct WordNumbering: Sendable, Hashable {
    /// The size of the figures in points.
    package let size: Double
    /// True where the first page of the section shows no number.
    package let isHiddenOnFirst: Bool
    /// True where the section begins at 1 again.
    package let restarts: Bool

    /// A numbering.
    package init(size: Double, isHiddenOnFirst: Bool, restarts: Bool = false) {
        self.size = size
        self.isHiddenOnFirst = isHiddenOnFirst
        self.restarts = restarts
    }
}
