import ArgumentParser
import Documents
import Domain
import Persistence
import UseCases

/// `tiendo user list`
struct ListUsersCommand: TiendoCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the accounts.")

    @OptionGroup var format: ListFormat
    @OptionGroup var shared: SharedOptions

    func run(in context: CommandContext) async throws {
        let accounts = try await context.runtime.database.read { try AccountStore(connection: $0).all() }
        if format.json { return context.say(.array(accounts.map(Self.json))) }
        let rows = accounts.map { account in
            [
                account.person.name, account.person.displayName,
                account.person.grants.map(\.text).joined(separator: " "),
                account.disabledAt.map { context.language.text(Message("command.disabled", ["at": $0.rfc3339])) } ?? "",
            ]
        }
        context.say(
            TextTable(headings: ["command.account", "command.name", "command.roles", "command.state"], rows: rows)
        )
    }

    private static func json(_ account: StoredAccount) -> JSONValue {
        let grants = account.person.grants.map { grant in
            JSONValue.object([
                ("role", .string(grant.role.rawValue)), ("organisation", .optional(grant.organisation?.text)),
            ])
        }
        let members: [(String, JSONValue)] = [
            ("name", .string(account.person.name)),
            ("display_name", .string(account.person.displayName)),
            ("email", .optional(account.email?.text)),
            ("grants", .array(grants)),
            ("has_password", .bool(account.passwordHash != nil)),
            ("demonstration", .bool(account.isDemonstration)),
            ("created_at", .string(account.createdAt.rfc3339)),
            ("disabled_at", account.disabledAt.map { JSONValue.string($0.rfc3339) } ?? .null),
        ]
        return .object(members)
    }
}
