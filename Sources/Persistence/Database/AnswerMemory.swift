import Synchronization

/// What statements that many readers ask alike have said, kept for as long as the data stay as they are.
///
/// Each answer stands under the last entry of the audit log in the snapshot it was read from. Every write records one, so the
/// same entry means the same data: in another connection, in another process, and after a restore. Nothing has to be told that
/// something changed.
package final class AnswerMemory: Sendable {
    private struct Answers {
        var version = ""
        var known: [SQL: any Sendable] = [:]
        var size = 0
    }

    /// The most values read from the database that answers may be made of, some 50 bytes each; beyond that all are dropped, for
    /// those much asked are back at once.
    private static let most = 400_000

    private let answers = Mutex(Answers())

    /// A memory without any answer.
    package init() {}

    /// The answer to a statement that only reads.
    ///
    /// - Parameters:
    ///   - connection: a transaction that does not write: it would not see its own changes in the log yet.
    ///   - read: makes the answer of the rows.
    func answer<Answer: Sendable>(
        to statement: SQL,
        over connection: any Connection,
        _ read: ([Row]) throws -> Answer
    ) throws -> Answer {
        guard let version = try connection.query(DataVersion.last).first?.text(0) else {
            return try read(connection.query(statement))
        }
        let known = answers.withLock { $0.version == version ? $0.known[statement] : nil }
        if let known = known as? Answer { return known }
        let rows = try connection.query(statement)
        let answer = try read(rows)
        let size = rows.count * (rows.first?.count ?? 0) + 1
        answers.withLock { answers in
            if answers.version != version || answers.size + size > Self.most { answers = Answers(version: version) }
            answers.known[statement] = answer
            answers.size += size
        }
        return answer
    }
}
