import Domain

extension Routes {
    /// Who a token or session belongs to.
    static let apiMe = Route.get("/api/v1/me", for: .signedIn)
    /// Makes a personal token for a name and password: how a program that has nothing begins.
    static let apiSignIn = Route.post("/api/v1/tokens", for: .everyone, bodyLimit: 16_384)
    /// One's own tokens.
    static let apiTokens = Route.get("/api/v1/me/tokens", for: .signedIn, query: Paging.names)
    /// Takes one's own token back.
    static let apiRevokeToken = Route.delete("/api/v1/me/tokens/{token}", String.self, for: .signedIn)
    /// Changes one's own password.
    static let apiPassword = Route.put("/api/v1/me/password", for: .signedIn, bodyLimit: 16_384)
    /// Ends all one's sessions.
    static let apiSignOut = Route.delete("/api/v1/me/sessions", for: .signedIn)
    /// Every account.
    static let apiAccounts = Route.get("/api/v1/accounts", for: .role(.administrator), query: Paging.names)
    /// Creates an account; the answer has its one-time link.
    static let apiCreateAccount = Route.post("/api/v1/accounts", for: .role(.administrator), bodyLimit: 16_384)
    /// Gives a role for the whole server.
    static let apiGrantServer = Route.put(
        "/api/v1/accounts/{name}/grants/{role}",
        String.self,
        String.self,
        for: .role(.administrator)
    )
    /// Takes a role for the whole server away.
    static let apiRevokeServer = Route.delete(
        "/api/v1/accounts/{name}/grants/{role}",
        String.self,
        String.self,
        for: .role(.administrator)
    )
    /// Gives a role on behalf of an organisation.
    static let apiGrant = Route.put(
        "/api/v1/accounts/{name}/grants/{role}/{organisation}",
        String.self,
        String.self,
        OrganisationCode.self,
        for: .role(.administrator)
    )
    /// Takes a role on behalf of an organisation away.
    static let apiRevoke = Route.delete(
        "/api/v1/accounts/{name}/grants/{role}/{organisation}",
        String.self,
        String.self,
        OrganisationCode.self,
        for: .role(.administrator)
    )
    /// Shuts an account out.
    static let apiDisable = Route.put("/api/v1/accounts/{name}/disabled", String.self, for: .role(.administrator))
    /// Lets an account in again.
    static let apiEnable = Route.delete("/api/v1/accounts/{name}/disabled", String.self, for: .role(.administrator))
    /// Makes a one-time link.
    static let apiLink = Route.post(
        "/api/v1/accounts/{name}/link",
        String.self,
        for: .role(.administrator),
        bodyLimit: 16_384
    )
    /// The description of the API.
    static let openAPI = Route.get("/api/v1/openapi.yaml", for: .everyone)
}
