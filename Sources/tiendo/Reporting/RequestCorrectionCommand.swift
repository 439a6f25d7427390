import ArgumentParser
import Domain
import Foundation
import Persistence
import UseCases

/// `tiendo figure request`
struct RequestCorrectionCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "request",
        abstract: "Ask the coordinator to correct an accepted figure of the unit's own."
    )

    @OptionGroup var report: ReportArguments

    @OptionGroup var figure: ProposedFigure

    @Option(help: ArgumentHelp("A file that proves it.", valueName: "file"))
    var evidence: String?

    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let proposal = CorrectionProposal(
            typed: try figure.typed,
            reason: figure.reason,
            evidence: try evidence.map { (URL(fileURLWithPath: $0).lastPathComponent, try Self.read($0)) }
        )
        let request = try await RequestCorrection(runtime: context.runtime)(
            proposal,
            of: report.address(context.runtime),
            by: .command
        )
        context.say(Message("command.correction_requested", ["number": String(request.id)]))
    }

    /// The file's bytes; one beyond the limit is refused unread.
    private static func read(_ file: String) throws -> [UInt8] {
        let attributes = try? FileManager.default.attributesOfItem(atPath: file)
        if let size = attributes?[.size] as? Int { try EvidenceRule.check(size: size) }
        guard let data = FileManager.default.contents(atPath: file) else {
            throw InvalidInput(field: file, "command.cannot_read", ["file": file])
        }
        return [UInt8](data)
    }
}
