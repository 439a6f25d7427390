package import Domain

/// A chart that stands in a line of its own.
package struct WordChart: Sendable, Hashable {
    /// What it shows.
    package let chart: ReportChart
    /// How wide it is.
    package let width: WordLength

    /// A chart of a width; its height follows from the number of bars.
    package init(_ chart: ReportChart, width: WordLength) {
        self.chart = chart
        self.width = width
    }

    /// How high it is: room for title and key, and for each bar.
    var height: WordLength { .millimetres(24 + 11 * Double(chart.categories.count)) }
}
