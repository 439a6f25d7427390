import ArgumentParser
import Domain
import Persistence
import UseCases

/// Which lead's part of an implementation plan a command is about.
struct PartOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The lead organisation whose part it is; else the first-named one.",
            valueName: "organisation"
        )
    )
    var part: String?

    /// The lead that was named, or the task's first-named one; refuses a task without one.
    func resolve(_ address: ImplementationAddress, _ runtime: Runtime) async throws -> OrganisationCode {
        if let part { return try OrganisationCode(part) }
        let sheet = try await ReadImplementation(runtime: runtime)(address, by: .command)
        guard let submitter = sheet.task.submitter else {
            throw Refusal.conflict(Message("implementation.no_lead"))
        }
        return submitter
    }
}
