import ArgumentParser

/// A command that takes the options of a database and a language; what it refuses is said in that language.
protocol SpeakingCommand: AsyncParsableCommand {
    /// The options every such command takes.
    var shared: SharedOptions { get }
}
