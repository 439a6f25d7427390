import Domain
import HTML
import HTTPTypes
import Hummingbird
import Persistence
import UseCases

/// One account as an administrator sees it, as a value.
struct UserPage: Sendable {
    /// The account.
    let account: StoredAccount
    /// Every organisation that a role can be for.
    let organisations: [Organisation]
    /// What was chosen for another role.
    var typed = Form()
    /// What is wrong with what was typed.
    var problems: [InputProblem] = []
    /// A link that was just made, shown this once.
    var link: OneTimeLink?
    /// What was typed as an e-mail address, where it is none.
    var typedEmail: String?

    /// Reads what the page shows; `Refusal.notFound` where there is no such account.
    static func load(_ context: PersonContext, _ name: String) async throws -> UserPage {
        try await context.runtime.database.read { connection in
            guard let name = try? AccountName(name), let account = try AccountStore(connection: connection).find(name)
            else { throw Refusal.notFound(Message("access.no_such_account", ["name": name])) }
            return UserPage(
                account: account,
                organisations: try OrganisationStore(connection: connection).all().filter { $0.kind != .collective }
            )
        }
    }

    /// The page.
    func response(_ context: PersonContext, status: HTTPResponse.Status = .ok) -> Response {
        let person = account.person
        let faults = FormFaults(problems, in: context.language)
        var frame = context.frame(person.displayName)
        frame.lead = "\(person.name) – \(context.text(account.stateKey))"
        frame.section = .administration
        frame.breadcrumb = [NavigationLink(context.text("access.users"), Routes.users.path())]
        return context.page(frame, status: status) {
            faults
            if let link { LinkBox.markup(link, context) }
            h2 { context.text("access.roles") }
            grants(context)
            h2 { context.text("access.add_role") }
            PostForm(to: Routes.grantRole.path(person.name), csrf: context.formToken) {
                GrantFields.markup(context, typed, organisations, faults)
                ActionButton(context.text("access.add_role"), .secondary)
            }
            h2 { context.text("access.email") }
            PostForm(to: Routes.setEmail.path(person.name), csrf: context.formToken) {
                FormField(
                    context.text("access.email"),
                    name: "email",
                    .line(typedEmail ?? account.email?.text ?? ""),
                    hint: context.text("access.email_hint"),
                    error: faults["email"]
                )
                ActionButton(context.text("access.save_email"), .secondary)
            }
            h2 { context.text("access.entry") }
            PostForm(to: Routes.issueLink.path(person.name), csrf: context.formToken) {
                p { context.text("access.issue_link_help") }
                ActionButton(context.text("access.issue_link"), .secondary)
            }
            h2 { context.text("access.lock") }
            if account.disabledAt == nil {
                PostForm(to: Routes.disableUser.path(person.name), csrf: context.formToken) {
                    p { context.text("access.disable_help") }
                    ActionButton(context.text("access.disable"), .grave)
                }
            } else {
                PostForm(to: Routes.enableUser.path(person.name), csrf: context.formToken) {
                    ActionButton(context.text("access.enable"), .secondary)
                }
            }
            h2 { context.text("audit.title") }
            p {
                a(.href(Routes.audit.path(query: [("actor", person.name)]))) { context.text("access.see_audit") }
            }
        }
    }

    private func grants(_ context: PersonContext) -> Markup {
        let names = Dictionary(organisations.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
        let person = account.person
        guard !person.grants.isEmpty else { return EmptyState(context.text("access.no_roles")).markup }
        return DataTable(
            caption: context.text("access.roles"),
            hidesCaption: true,
            columns: [
                TableColumn(context.text("access.role"), .name), TableColumn(context.text("access.organisation")),
                TableColumn(context.text("access.remove_role"), .input),
            ],
            rows: person.grants.map { grant in
                TableRow([
                    .text(context.text("role.\(grant.role.rawValue)")),
                    .text(GrantFields.scope(grant, names, context)),
                    PostForm(to: Routes.revokeRole.path(person.name), csrf: context.formToken) {
                        input(.type("hidden"), .name("role"), .value(grant.role.rawValue))
                        input(.type("hidden"), .name("organisation"), .value(grant.organisation?.text ?? ""))
                        ActionButton(context.text("access.remove_role"), .secondary)
                    }.markup,
                ])
            }
        ).markup
    }
}
