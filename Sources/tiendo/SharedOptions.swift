import ArgumentParser

/// The options of every command that works on a database.
struct SharedOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The database: sqlite:PATH or postgres://USER:PASSWORD@HOST/NAME.",
            valueName: "address"
        )
    )
    var database: String?

    @Option(help: ArgumentHelp("The language of what is said: vi or en.", valueName: "code"))
    var language: CommandLanguage = .vi
}
