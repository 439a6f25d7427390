import Domain

extension Routes {
    /// The form to sign in; `?tiep=` is the page to go on to.
    static let signIn = Route.get("/dang-nhap", for: .everyone, followsData: false)
    /// Signs in.
    static let sendSignIn = Route.post("/dang-nhap", for: .everyone, bodyLimit: 16_384)
    /// Ends this session.
    static let signOut = Route.post("/dang-xuat", for: .signedIn, bodyLimit: 16_384)
    /// The form of a one-time link.
    static let passwordLink = Route.get("/dat-mat-khau/{token}", String.self, for: .everyone, followsData: false)
    /// Sets the password of a one-time link.
    static let sendPasswordLink = Route.post(
        "/dat-mat-khau/{token}",
        String.self,
        for: .everyone,
        bodyLimit: 16_384
    )
    /// One's own account: password, sessions, tokens.
    static let account = Route.get("/tai-khoan", for: .signedIn)
    /// Changes one's own password.
    static let changePassword = Route.post("/tai-khoan/mat-khau", for: .signedIn, bodyLimit: 16_384)
    /// Ends all one's sessions.
    static let signOutEverywhere = Route.post("/tai-khoan/dang-xuat-moi-noi", for: .signedIn, bodyLimit: 16_384)
    /// Makes a personal token.
    static let createToken = Route.post("/tai-khoan/ma-truy-cap", for: .signedIn, bodyLimit: 16_384)
    /// Takes a personal token back.
    static let revokeToken = Route.post(
        "/tai-khoan/ma-truy-cap/{token}/thu-hoi",
        String.self,
        for: .signedIn,
        bodyLimit: 16_384
    )
    /// Every account.
    static let users = Route.get("/quan-tri/nguoi-dung", for: .role(.administrator))
    /// Creates an account.
    static let createUser = Route.post("/quan-tri/nguoi-dung", for: .role(.administrator), bodyLimit: 16_384)
    /// One account.
    static let user = Route.get("/quan-tri/nguoi-dung/{name}", String.self, for: .role(.administrator))
    /// Gives a role.
    static let grantRole = Route.post(
        "/quan-tri/nguoi-dung/{name}/vai-tro",
        String.self,
        for: .role(.administrator),
        bodyLimit: 16_384
    )
    /// Takes a role away.
    static let revokeRole = Route.post(
        "/quan-tri/nguoi-dung/{name}/bo-vai-tro",
        String.self,
        for: .role(.administrator),
        bodyLimit: 16_384
    )
    /// Shuts an account out.
    static let disableUser = Route.post(
        "/quan-tri/nguoi-dung/{name}/khoa",
        String.self,
        for: .role(.administrator),
        bodyLimit: 16_384
    )
    /// Lets an account in again.
    static let enableUser = Route.post(
        "/quan-tri/nguoi-dung/{name}/mo-khoa",
        String.self,
        for: .role(.administrator),
        bodyLimit: 16_384
    )
    /// Makes a one-time link for an account.
    static let issueLink = Route.post(
        "/quan-tri/nguoi-dung/{name}/lien-ket",
        String.self,
        for: .role(.administrator),
        bodyLimit: 16_384
    )
}
