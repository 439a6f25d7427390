package import Logging
package import Persistence

/// The outside world as one value: everything a use case may touch. Built once, in the composition root or in a test.
package struct Runtime: Sendable {
    /// Where everything is stored.
    package let database: any Database
    /// Names the state of what is stored there, for ETags.
    package let dataVersion: DataVersion
    /// The names of the plans stored there, for the head of every page.
    package let planNames: PlanNames
    /// What time it is.
    package internal(set) var clock: any Clock
    /// Where unguessable secrets and identifiers come from.
    package let secrets: any SecretSource
    /// How costly a password hash is.
    package let passwordCost: PasswordCost
    /// True under `--demo`: figures entered are marked as illustrative.
    package let isDemonstration: Bool
    /// How messages leave this server.
    package internal(set) var mail: MailSetup
    /// What makes PDFs of documents.
    package internal(set) var pdf: any PDFConverter
    /// Where faults and jobs are logged.
    package let logger: Logger
    /// Hashes passwords at that cost, a few at a time.
    package let passwordHasher: PasswordHasher

    /// Gathers the outside world.
    package init(
        database: any Database,
        clock: any Clock,
        secrets: any SecretSource,
        passwordCost: PasswordCost,
        isDemonstration: Bool,
        mail: MailSetup = MailSetup(),
        pdf: any PDFConverter = NoPDFConverter(),
        logger: Logger
    ) {
        self.database = database
        let version = DataVersion(database)
        dataVersion = version
        planNames = PlanNames(database, version: version)
        self.clock = clock
        self.secrets = secrets
        self.passwordCost = passwordCost
        passwordHasher = PasswordHasher(cost: passwordCost)
        self.isDemonstration = isDemonstration
        self.mail = mail
        self.pdf = pdf
        self.logger = logger
    }
}
