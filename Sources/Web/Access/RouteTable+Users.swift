import Domain
import HTTPTypes
import Hummingbird
import UseCases

extension RouteTable {
    /// The administrator's pages about accounts.
    mutating func addUsers() {
        on(Routes.users) { context in try await UsersPage.load(context).response(context) }
        on(Routes.createUser) { context in try await Self.create(context) }
        on(Routes.user) { context, name in try await UserPage.load(context, name).response(context) }
        on(Routes.grantRole) { context, name in try await Self.grant(context, to: name) }
        on(Routes.revokeRole) { context, name in
            let grant = try GrantFields.grant(context.form.text("role"), context.form.text("organisation"))
            try await RevokeRole(runtime: context.runtime)(grant, from: AccountName(name), by: context.person.name)
            return context.redirect(to: Routes.user.path(name), notice: "access.role_removed")
        }
        on(Routes.disableUser) { context, name in
            try await DisableAccount(runtime: context.runtime)(AccountName(name), by: context.person.name)
            return context.redirect(to: Routes.user.path(name), notice: "access.user_disabled")
        }
        on(Routes.enableUser) { context, name in
            try await DisableAccount(runtime: context.runtime).enable(AccountName(name), by: context.person.name)
            return context.redirect(to: Routes.user.path(name), notice: "access.user_enabled")
        }
        on(Routes.issueLink) { context, name in
            let link = try await IssueOneTimeLink(runtime: context.runtime)(
                for: AccountName(name),
                by: context.person.name
            )
            var page = try await UserPage.load(context, name)
            page.link = link
            return page.response(context)
        }
    }

    private static func grant(_ context: PersonContext, to name: String) async throws -> Response {
        do {
            let grant = try GrantFields.grant(context.form.text("role"), context.form.text("organisation"))
            try await GrantRole(runtime: context.runtime)(grant, to: AccountName(name), by: context.person.name)
            return context.redirect(to: Routes.user.path(name), notice: "access.role_added")
        } catch let invalid as InvalidInput {
            var page = try await UserPage.load(context, name)
            page.typed = context.form
            page.problems = invalid.problems
            return page.response(context, status: .unprocessableContent)
        }
    }

    private static func create(_ context: PersonContext) async throws -> Response {
        let form = context.form
        do {
            let grant = try GrantFields.grant(form.text("role"), form.text("organisation"))
            let account = try NewAccount(
                name: AccountName(form.text("name")),
                displayName: form.text("display_name"),
                grants: [grant]
            )
            let link = try await CreateAccount(runtime: context.runtime)(account, by: context.person.name)
            var page = try await UsersPage.load(context)
            page.link = link
            return page.response(context)
        } catch let invalid as InvalidInput {
            var page = try await UsersPage.load(context)
            page.typed = form
            page.problems = invalid.problems
            return page.response(context, status: .unprocessableContent)
        }
    }
}
