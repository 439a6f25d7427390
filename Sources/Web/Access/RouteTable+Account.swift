import Domain
import HTTPTypes
import Hummingbird
import UseCases

extension RouteTable {
    /// One's own account.
    mutating func addAccount() {
        on(Routes.account) { context in try await AccountPage.load(context).response(context) }
        on(Routes.changePassword) { context in
            try await Self.again(context) {
                guard context.form.text("password") == context.form.text("repeated") else {
                    throw InvalidInput(field: "repeated", "access.passwords_differ")
                }
                let name = try AccountName(context.person.name)
                let password = try Password(context.form.text("password"), for: name)
                try await SetPassword(runtime: context.runtime).own(
                    context.person,
                    current: context.form.text("current_password"),
                    new: password,
                    address: context.app.address
                )
                return Self.signedOut(context, to: Routes.signIn.path(), notice: "access.password_set")
            }
        }
        on(Routes.signOutEverywhere) { context in
            try await SignOutEverywhere(runtime: context.runtime)(context.person)
            return Self.signedOut(context, to: Routes.home.path(), notice: "access.signed_out_everywhere")
        }
        on(Routes.createToken) { context in
            try await Self.again(context) {
                let created = try await CreateApiToken(runtime: context.runtime)(
                    for: AccountName(context.person.name),
                    label: context.form.text("label"),
                    days: Int(context.form.text("days")) ?? 0,
                    scopes: TokenScope.set(of: context.form.all("scopes")),
                    by: context.person.name
                )
                var page = try await AccountPage.load(context)
                page.newToken = created.token
                return page.response(context)
            }
        }
        on(Routes.revokeToken) { context, sha256 in
            try await RevokeApiToken(runtime: context.runtime)(
                sha256: sha256,
                of: AccountName(context.person.name),
                by: context.person.name
            )
            return context.redirect(to: Routes.account.path(), notice: "access.token_revoked")
        }
    }

    /// Runs a change; where the input has faults, shows the page again with what was typed.
    private static func again(
        _ context: PersonContext,
        _ change: () async throws -> Response
    ) async throws -> Response {
        do {
            return try await change()
        } catch let invalid as InvalidInput {
            var page = try await AccountPage.load(context)
            page.problems = invalid.problems
            page.typed = (context.form.text("label"), context.form["days"] ?? "90", context.form.all("scopes"))
            return page.response(context, status: .unprocessableContent)
        }
    }
}
