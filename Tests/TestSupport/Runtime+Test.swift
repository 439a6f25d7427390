import Logging
package import Persistence
package import UseCases

extension Runtime {
    /// The outside world of a test: a database, a clock that stands, secrets that repeat, cheap passwords.
    package static func test(
        database: any Database,
        clock: FixedClock = FixedClock(),
        isDemonstration: Bool = false
    ) -> Runtime {
        Runtime(
            database: database,
            clock: clock,
            secrets: CountedSecrets(),
            passwordCost: .test,
            isDemonstration: isDemonstration,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
    }
}
