import Domain
import HTML
import HTTPTypes
import Hummingbird
import Persistence
import UseCases

/// Every account and the form for a new one, as a value.
struct UsersPage: Sendable {
    /// Every account, by name.
    let accounts: [StoredAccount]
    /// Every organisation that a role can be for.
    let organisations: [Organisation]
    /// What was typed for a new account.
    var typed = Form()
    /// What is wrong with it.
    var problems: [InputProblem] = []
    /// A link that was just made, shown this once.
    var link: OneTimeLink?

    /// Reads what the page shows.
    static func load(_ context: PersonContext) async throws -> UsersPage {
        try await context.runtime.database.read { connection in
            UsersPage(
                accounts: try AccountStore(connection: connection).all(),
                organisations: try OrganisationStore(connection: connection).all().filter { $0.kind != .collective }
            )
        }
    }

    /// The page.
    func response(_ context: PersonContext, status: HTTPResponse.Status = .ok) -> Response {
        let faults = FormFaults(problems, in: context.language)
        var frame = context.frame(context.text("access.users"))
        frame.section = .administration
        return context.page(frame, status: status) {
            AdministrationTabs.markup(.users, context)
            faults
            if let link { LinkBox.markup(link, context) }
            table(context)
            h2 { context.text("access.add_user") }
            PostForm(to: Routes.createUser.path(), csrf: context.formToken) {
                FormField(
                    context.text("access.name"),
                    name: "name",
                    .line(typed.text("name")),
                    hint: context.text("access.name_hint"),
                    error: faults["name"]
                )
                FormField(
                    context.text("access.display_name"),
                    name: "display_name",
                    .line(typed.text("display_name")),
                    error: faults["display_name"]
                )
                GrantFields.markup(context, typed, organisations, faults)
                ActionButton(context.text("access.add_user"))
            }
        }
    }

    private func table(_ context: PersonContext) -> Markup {
        let names = Dictionary(organisations.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
        return DataTable(
            caption: context.text("access.users"),
            hidesCaption: true,
            columns: [
                TableColumn(context.text("access.name"), .code),
                TableColumn(context.text("access.display_name"), .name), TableColumn(context.text("access.roles")),
                TableColumn(context.text("access.state")),
            ],
            rows: accounts.map { account in
                let person = account.person
                let roles = person.grants.map { grant in
                    context.text("role.\(grant.role.rawValue)") + ": " + GrantFields.scope(grant, names, context)
                }
                return TableRow([
                    .text(person.name), a(.href(Routes.user.path(person.name))) { person.displayName },
                    .text(roles.joined(separator: "; ")), .text(context.text(account.stateKey)),
                ])
            }
        ).markup
    }
}
