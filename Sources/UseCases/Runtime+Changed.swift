package import Domain
package import Persistence

extension Runtime {
    /// The same outside world with another clock.
    package func with(clock: any Clock) -> Runtime {
        var changed = self
        changed.clock = clock
        return changed
    }

    /// The same outside world with another way for messages.
    package func with(mail: MailSetup) -> Runtime {
        var changed = self
        changed.mail = mail
        return changed
    }

    /// The same outside world with another converter.
    package func with(pdf: any PDFConverter) -> Runtime {
        var changed = self
        changed.pdf = pdf
        return changed
    }

    /// The same outside world at one instant at which time stands still.
    package func at(_ instant: Instant) -> Runtime { with(clock: StandingClock(instant: instant)) }

    /// The same outside world with another cost of password hashes.
    package func with(passwordCost: PasswordCost) -> Runtime {
        Runtime(
            database: database,
            clock: clock,
            secrets: secrets,
            passwordCost: passwordCost,
            isDemonstration: isDemonstration,
            mail: mail,
            pdf: pdf,
            logger: logger
        )
    }

    /// The same outside world on another database.
    package func with(database: any Database) -> Runtime {
        Runtime(
            database: database,
            clock: clock,
            secrets: secrets,
            passwordCost: passwordCost,
            isDemonstration: isDemonstration,
            mail: mail,
            pdf: pdf,
            logger: logger
        )
    }
}
