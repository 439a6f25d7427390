import ArgumentParser
import Domain
import Persistence
import UseCases

/// `tiendo report return`
struct ReturnReportCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "return",
        abstract: "Send a unit's report back with a reason."
    )

    @OptionGroup var report: ReportArguments

    @Option(help: ArgumentHelp("Why it is sent back.", valueName: "text"))
    var reason: String

    @Option(
        help: ArgumentHelp(
            "A remark on one field, e.g. value-1.6=\"Say where it comes from\"; may be given again.",
            valueName: "field=text"
        )
    )
    var mark: [String] = []

    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let address = try await report.address(context.runtime)
        try await ReturnReport(runtime: context.runtime)(
            address,
            reason: reason,
            marks: mark.map(read),
            by: .command
        )
        context.say(Message("report.news_returned"))
    }

    private func read(_ text: String) throws -> ReviewMark {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let field = ReportField(name: parts[0]) else {
            throw InvalidInput(field: "--mark", "review.mark_misplaced", ["field": parts[0]])
        }
        return try ReviewMark(field, parts[1])
    }
}
