import Domain
import HTML
import HTTPTypes
import Hummingbird
import Persistence
import UseCases

/// One's own account, as a value: who one is, the password, the sessions and the personal tokens.
struct AccountPage: Sendable {
    /// Every token ever made, the newest first.
    let tokens: [StoredApiToken]
    /// The names of the organisations the grants are for.
    let organisations: [OrganisationCode: String]
    /// What is wrong with what was typed.
    var problems: [InputProblem] = []
    /// The label, days and scopes typed for a new token.
    var typed = (label: "", days: "90", scopes: [String]())
    /// A token that was just made, shown this once.
    var newToken: String?

    /// Reads what the page of a person shows.
    static func load(_ context: PersonContext) async throws -> AccountPage {
        let person = context.person
        return try await context.runtime.database.read { connection in
            let names = try OrganisationStore(connection: connection).find(person.grants.compactMap(\.organisation))
            return AccountPage(
                tokens: try ApiTokenStore(connection: connection).all(of: person.account),
                organisations: Dictionary(names.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
            )
        }
    }

    /// The page.
    func response(_ context: PersonContext, status: HTTPResponse.Status = .ok) -> Response {
        let faults = FormFaults(problems, in: context.language)
        var frame = context.frame(context.text("access.account"))
        frame.lead = "\(context.person.displayName) (\(context.person.name))"
        return context.page(frame, status: status) {
            faults
            if let newToken { Self.secret(newToken, context) }
            rights(context)
            p { a(.href(Routes.ownUrging.path())) { context.text("urging.own_title") } }
            h2 { context.text("access.change_password") }
            PostForm(to: Routes.changePassword.path(), csrf: context.formToken) {
                FormField(
                    context.text("access.current_password"),
                    name: "current_password",
                    .line("", .password),
                    error: faults["current_password"]
                )
                PasswordFields.markup(context, faults)
                ActionButton(context.text("access.change_password"))
            }
            tokenSection(context, faults)
            h2 { context.text("access.sessions") }
            PostForm(to: Routes.signOutEverywhere.path(), csrf: context.formToken) {
                p { context.text("access.sign_out_everywhere_help") }
                ActionButton(context.text("access.sign_out_everywhere"), .secondary)
            }
        }
    }

    private static func secret(_ token: String, _ context: PersonContext) -> Markup {
        InsetBox(.note) {
            p { context.text("access.token_once") }
            p { code { token } }
        }.markup
    }

    private func rights(_ context: PersonContext) -> Markup {
        let person = context.person
        return .sequence([
            h2 { context.text("access.roles") },
            DataTable(
                caption: context.text("access.roles"),
                hidesCaption: true,
                columns: [
                    TableColumn(context.text("access.role"), .name), TableColumn(context.text("access.organisation")),
                ],
                rows: person.grants.map { grant in
                    TableRow([
                        .text(context.text("role.\(grant.role.rawValue)")),
                        .text(GrantFields.scope(grant, organisations, context)),
                    ])
                }
            ).markup,
        ])
    }

    private func tokenSection(_ context: PersonContext, _ faults: FormFaults) -> Markup {
        .sequence([
            h2 { context.text("access.tokens") },
            p { context.text("access.tokens_help") },
            tokens.isEmpty ? .empty : tokenTable(context),
            PostForm(to: Routes.createToken.path(), csrf: context.formToken) {
                FormField(
                    context.text("access.token_label"),
                    name: "label",
                    .line(typed.label),
                    error: faults["label"]
                )
                FormField(
                    context.text("access.token_days"),
                    name: "days",
                    .line(typed.days, .number),
                    hint: context.text("access.token_days_hint", ["most": "\(CreateApiToken.mostDays)"]),
                    error: faults["days"]
                )
                fieldset {
                    legend { context.text("access.token_scopes") }
                    p(.class("hint")) { context.text("access.token_reads") }
                    for scope in TokenScope.allCases where scope != .read { tick(scope, context) }
                }
                ActionButton(context.text("access.create_token"), .secondary)
            }.markup,
        ])
    }

    private func tick(_ scope: TokenScope, _ context: PersonContext) -> Markup {
        let id = "pham-vi-" + scope.rawValue
        return div(.class("field tick")) {
            input(
                .type("checkbox"),
                .id(id),
                .name("scopes"),
                .value(scope.rawValue),
                .checked(typed.scopes.contains(scope.rawValue))
            )
            label(.for(id)) { context.text("access.scope_\(scope.rawValue)") }
        }
    }

    private func tokenTable(_ context: PersonContext) -> Markup {
        let format = DisplayFormat(context.language)
        return DataTable(
            caption: context.text("access.tokens"),
            hidesCaption: true,
            columns: [
                TableColumn(context.text("access.token_label"), .name),
                TableColumn(context.text("access.token_scopes")),
                TableColumn(context.text("access.token_created")), TableColumn(context.text("access.token_expires")),
                TableColumn(context.text("access.token_state"), .input),
            ],
            rows: tokens.map { token in
                TableRow([
                    .text(token.label),
                    .text(
                        TokenScope.allCases.filter(token.scopes.contains).map {
                            context.text("access.scope_\($0.rawValue)")
                        }
                        .joined(separator: "; ")
                    ),
                    .text(format.day(token.createdAt.day)), .text(format.day(token.expiresAt.day)),
                    token.isValid(at: context.now)
                        ? PostForm(to: Routes.revokeToken.path(token.sha256), csrf: context.formToken) {
                            ActionButton(context.text("access.revoke_token"), .secondary)
                        }.markup : .text(context.text("access.token_over")),
                ])
            }
        ).markup
    }
}
