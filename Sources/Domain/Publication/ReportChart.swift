/// A chart of a report: counts told apart by kind, a bar a category, a part a kind. Its numbers stand in a table beside it.
package struct ReportChart: Sendable, Hashable {
    /// How a part is shown: by shade and, where it is bad, by hatching, so that it is told apart without colour.
    package enum Tone: String, Sendable, CaseIterable {
        /// Reached.
        case met
        /// As it should be.
        case on
        /// Beyond what was expected.
        case ahead
        /// Somewhat behind.
        case near
        /// Far behind, or overdue: hatched.
        case far
        /// Nothing known.
        case none
    }

    /// A part of every bar.
    package struct Part: Sendable, Hashable {
        /// What it counts.
        package let name: String
        /// How it is shown.
        package let tone: Tone
        /// How many, by category.
        package let counts: [Int]

        /// A part.
        package init(_ name: String, _ tone: Tone, counts: [Int]) {
            self.name = name
            self.tone = tone
            self.counts = counts
        }
    }

    /// What it shows.
    package let title: String
    /// What the bars stand for, from the top.
    package let categories: [String]
    /// The parts of each bar, from the left.
    package let parts: [Part]

    /// A chart.
    package init(_ title: String, categories: [String], parts: [Part]) {
        self.title = title
        self.categories = categories
        self.parts = parts
    }

    /// The length of the longest bar.
    package var longest: Int {
        categories.indices.map { index in parts.map { $0.counts[index] }.reduce(0, +) }.max() ?? 0
    }

    /// The same in words, bar by bar: what stands in place of the picture.
    package var words: String {
        let bars = categories.enumerated().map { index, name in
            let counts = parts.filter { $0.counts[index] > 0 }.map { "\($0.name) \($0.counts[index])" }
            return "\(name): " + (counts.isEmpty ? "0" : counts.joined(separator: ", "))
        }
        return "\(title). " + bars.joined(separator: "; ") + "."
    }
}
