import ArgumentParser
import Documents
import Domain
import UseCases

/// `tiendo audit verify`
struct VerifyAuditCommand: TiendoCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check that no entry of the audit log was changed, removed, put in or moved.",
        discussion: """
            Prints the number and hash of the last entry. Note them elsewhere: with --anchor a later check also finds \
            whether the newest entries were cut off.
            """
    )

    @Option(help: ArgumentHelp("A head noted earlier.", valueName: "number:hash"))
    var anchor: AnchorArgument?

    @OptionGroup var format: ListFormat
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let verdict = try await VerifyAudit(runtime: context.runtime)(anchor: anchor?.anchor)
        if format.json { context.say(Self.json(verdict)) }
        guard verdict.fault == nil else {
            throw Refusal.conflict(Self.message(verdict))
        }
        if !format.json { context.say(Self.message(verdict)) }
    }

    private static func message(_ verdict: AuditVerdict) -> Message {
        let values = ["entries": String(verdict.goodEntries), "head": "\(verdict.headNumber):\(verdict.headHash)"]
        guard let fault = verdict.fault else { return Message("command.audit_sound", values) }
        return Message(fault.key, values.merging(["number": String(fault.number)]) { $1 })
    }

    private static func json(_ verdict: AuditVerdict) -> JSONValue {
        let head: [(String, JSONValue)] = [
            ("number", .int(Int(verdict.headNumber))), ("hash", .string(verdict.headHash)),
        ]
        let members: [(String, JSONValue)] = [
            ("sound", .bool(verdict.fault == nil)),
            ("good_entries", .int(Int(verdict.goodEntries))),
            ("head", .object(head)),
            ("fault", verdict.fault.map(json) ?? .null),
        ]
        return .object(members)
    }

    private static func json(_ fault: AuditFault) -> JSONValue {
        .object([("entry", .int(Int(fault.number))), ("rule", .string(fault.key))])
    }
}
