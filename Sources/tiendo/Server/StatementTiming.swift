import Foundation

/// How long a piece of work took and how long its SQL takes by itself.
struct StatementTiming: Sendable {
    /// How many statements it ran.
    let statements: Int
    private let wholeTime: Duration
    private let sqlTime: Duration

    init(statements: Int, whole: Duration, sql: Duration) {
        self.statements = statements
        wholeTime = whole
        sqlTime = sql
    }

    /// The time of all of it, in milliseconds.
    var whole: String { Self.text(wholeTime) }
    /// The time of the statements, in milliseconds.
    var sql: String { Self.text(sqlTime) }
    /// The whole as a multiple of its statements.
    var ratio: String { String(format: "%.2f", wholeTime / sqlTime) }

    private static func text(_ time: Duration) -> String { String(format: "%.2f ms", time / .milliseconds(1)) }
}
