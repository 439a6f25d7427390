import Documents
import Domain
import HTTPTypes
import Hummingbird
import Persistence
import UseCases

extension RouteTable {
    /// Accounts and tokens for programs.
    mutating func addAccessAPI() {
        addOwnAPI()
        addAccountsAPI()
        on(Routes.openAPI) { _ in Response.bytes(PackageResources.openapi_yaml, type: "application/yaml") }
    }

    private mutating func addOwnAPI() {
        on(Routes.apiMe) { context in context.json(AccessJSON.person(context.person)) }
        on(Routes.apiSignIn) { context in try await Self.token(context) }
        on(Routes.apiTokens) { context in
            let account = context.person.account
            let tokens = try await context.runtime.database.read { try ApiTokenStore(connection: $0).all(of: account) }
            return try context.list(tokens, AccessJSON.token)
        }
        on(Routes.apiRevokeToken) { context, sha256 in
            try await RevokeApiToken(runtime: context.runtime)(
                sha256: sha256,
                of: AccountName(context.person.name),
                by: context.person.name
            )
            return Response(status: .noContent)
        }
        on(Routes.apiPassword) { context in
            let body = try JSONMembers(context.json(), allowed: ["current_password", "password"])
            let password = try Password(body.text("password"), for: AccountName(context.person.name))
            try await SetPassword(runtime: context.runtime).own(
                context.person,
                current: body.text("current_password"),
                new: password,
                address: context.app.address
            )
            return Response(status: .noContent)
        }
        on(Routes.apiSignOut) { context in
            try await SignOutEverywhere(runtime: context.runtime)(context.person)
            return Response(status: .noContent)
        }
    }

    private mutating func addAccountsAPI() {
        on(Routes.apiAccounts) { context in
            let paging = try Paging(query: context.query)
            let (total, accounts) = try await context.runtime.database.read { connection in
                let store = AccountStore(connection: connection)
                return (try store.count(), try store.all(paging.window))
            }
            return context.list(accounts.map(AccessJSON.account), total: total, paging)
        }
        on(Routes.apiCreateAccount) { context in
            let body = try JSONMembers(context.json(), allowed: ["name", "display_name"])
            let account = try NewAccount(
                name: AccountName(body.text("name")),
                displayName: body.text("display_name"),
                grants: []
            )
            let link = try await CreateAccount(runtime: context.runtime)(account, by: context.person.name)
            return context.json(AccessJSON.link(link), status: .created)
        }
        on(Routes.apiGrant) { try await Self.grant($0, $1, GrantFields.grant($2, $3.text)) }
        on(Routes.apiGrantServer) { try await Self.grant($0, $1, GrantFields.grant($2, "")) }
        on(Routes.apiRevoke) { try await Self.revoke($0, $1, GrantFields.grant($2, $3.text)) }
        on(Routes.apiRevokeServer) { try await Self.revoke($0, $1, GrantFields.grant($2, "")) }
        on(Routes.apiDisable) { context, name in
            try await DisableAccount(runtime: context.runtime)(AccountName(name), by: context.person.name)
            return Response(status: .noContent)
        }
        on(Routes.apiEnable) { context, name in
            try await DisableAccount(runtime: context.runtime).enable(AccountName(name), by: context.person.name)
            return Response(status: .noContent)
        }
        on(Routes.apiLink) { context, name in
            let link = try await IssueOneTimeLink(runtime: context.runtime)(
                for: AccountName(name),
                by: context.person.name
            )
            return context.json(AccessJSON.link(link), status: .created)
        }
    }

    private static func grant(_ context: PersonContext, _ name: String, _ grant: Grant) async throws -> Response {
        try await GrantRole(runtime: context.runtime)(grant, to: AccountName(name), by: context.person.name)
        return Response(status: .noContent)
    }

    private static func revoke(_ context: PersonContext, _ name: String, _ grant: Grant) async throws -> Response {
        try await RevokeRole(runtime: context.runtime)(grant, from: AccountName(name), by: context.person.name)
        return Response(status: .noContent)
    }

    /// Signs in for the length of one request and makes a token.
    private static func token(_ context: AppContext) async throws -> Response {
        let body = try JSONMembers(context.json(), allowed: ["name", "password", "label", "days", "scopes"])
        let session = try await SignIn(runtime: context.runtime)(
            name: body.text("name"),
            password: body.text("password"),
            address: context.address
        )
        try await SignOut(runtime: context.runtime)(session.person, sessionSHA256: Fingerprint.sha256(session.token))
        let created = try await CreateApiToken(runtime: context.runtime)(
            for: AccountName(session.person.name),
            label: body.text("label"),
            days: body.whole("days", default: 90),
            scopes: TokenScope.set(of: body.texts("scopes")),
            by: session.person.name
        )
        return context.json(
            .object([("token", .string(created.token)), ("expires_at", .string(created.expiresAt.rfc3339))]),
            status: .created
        )
    }
}
