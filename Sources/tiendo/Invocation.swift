import ArgumentParser
import Domain
import UseCases

/// One run of the program: its arguments in, its exit code out.
struct Invocation {
    /// Done as asked.
    static let done: Int32 = 0
    /// Refused, with the reason on standard error.
    static let refused: Int32 = 1
    /// The arguments are not understood.
    static let wrongUsage: Int32 = 2

    /// The arguments without the name of the program.
    let arguments: [String]

    /// Parses and runs the command; gives the exit code.
    func run() async -> Int32 {
        let command: any ParsableCommand
        do {
            command = try Tiendo.parseAsRoot(arguments)
        } catch {
            return report(usage: error)
        }
        do {
            try await run(command)
            return Self.done
        } catch let exit as ExitCode {
            return exit.rawValue
        } catch {
            return report(error, in: (command as? any SpeakingCommand)?.shared.language.texts ?? .vietnamese)
        }
    }

    private func run(_ command: any ParsableCommand) async throws {
        if var asynchronous = command as? any AsyncParsableCommand {
            try await asynchronous.run()
        } else {
            var command = command
            try command.run()
        }
    }

    /// Help that was asked for goes to standard output; everything else is wrong usage.
    private func report(usage error: any Error) -> Int32 {
        let message = Tiendo.fullMessage(for: error)
        guard Tiendo.exitCode(for: error) == .success else {
            StandardStream.error.write(message + "\n")
            return Self.wrongUsage
        }
        StandardStream.output.write(message + "\n")
        return Self.done
    }

    private func report(_ error: any Error, in language: Language) -> Int32 {
        let isUsage = [.success, .validationFailure].contains(Tiendo.exitCode(for: error))
        if isUsage { return report(usage: error) }
        for line in FailureText(language: language).lines(error) { StandardStream.error.write(line + "\n") }
        return Self.refused
    }
}
