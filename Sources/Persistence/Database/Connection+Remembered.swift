extension Connection {
    /// What the rows of a statement say, where many readers ask it alike and it costs more than a page may: read once for each
    /// state of the data (`AnswerMemory`), and always in a transaction that writes. The moment must not stand in it, only the day.
    ///
    /// - Parameter read: makes the answer of the rows, always the same way for a statement.
    package func remembered<Answer: Sendable>(
        _ statement: SQL,
        _ read: ([Row]) throws -> Answer
    ) throws -> Answer {
        guard let answers else { return try read(query(statement)) }
        return try answers.answer(to: statement, over: self, read)
    }
}
