/// Numbers bookmarks within a document.
struct WordMarks {
    private var last = 0

    /// The next number.
    mutating func next() -> String {
        last += 1
        return String(last)
    }
}
