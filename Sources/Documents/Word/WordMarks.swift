/// Numbers bookmarks and charts within a document.
struct WordMarks {
    private var last = 0
    private var lastChart = 0

    /// The next number.
    mutating func next() -> String {
        last += 1
        return String(last)
    }

    /// The number of the next chart, from 1.
    mutating func nextChart() -> Int {
        lastChart += 1
        return lastChart
    }
}
