import Domain

extension Routes {
    /// How a plan urges and what was sent to whom.
    static let urging = Route.get(
        "/ke-hoach/{plan}/don-doc",
        PlanCode.self,
        for: .role(.coordinator, .leadership),
        followsData: false
    )
    /// Sets how a plan urges.
    static let setUrging = Route.post("/ke-hoach/{plan}/don-doc", PlanCode.self, for: .role(.coordinator))
    /// Who would be urged now, and whom nobody can reach.
    static let urgingPreview = Route.get(
        "/ke-hoach/{plan}/don-doc/xem-truoc",
        PlanCode.self,
        for: .role(.coordinator, .leadership),
        followsData: false
    )
    /// One message with its receipts.
    static let urgingMessage = Route.get(
        "/ke-hoach/{plan}/don-doc/thu/{number}",
        PlanCode.self,
        String.self,
        for: .role(.coordinator, .leadership),
        followsData: false
    )
    /// Has a message sent again.
    static let retryMessage = Route.post(
        "/ke-hoach/{plan}/don-doc/thu/{number}/gui-lai",
        PlanCode.self,
        String.self,
        for: .role(.coordinator)
    )
    /// How the person signed in is urged, and the calendars of their units.
    static let ownUrging = Route.get("/tai-khoan/don-doc", for: .signedIn, followsData: false)
    /// Chooses how.
    static let chooseUrging = Route.post("/tai-khoan/don-doc", for: .signedIn, bodyLimit: 16_384)
    /// Makes a unit's calendar address, in place of an earlier one.
    static let createCalendar = Route.post(
        "/tai-khoan/lich/{organisation}",
        OrganisationCode.self,
        for: .role(.contributor, .approver),
        bodyLimit: 16_384
    )
    /// Takes a unit's calendar address back.
    static let revokeCalendar = Route.post(
        "/tai-khoan/lich/{organisation}/thu-hoi",
        OrganisationCode.self,
        for: .role(.contributor, .approver),
        bodyLimit: 16_384
    )
    /// A unit's calendar of due dates: its secret and `.ics`.
    static let calendar = Route.get("/lich/{file}", String.self, for: .everyone)
    /// Sets where messages to an account go.
    static let setEmail = Route.post(
        "/quan-tri/nguoi-dung/{name}/thu-dien-tu",
        String.self,
        for: .role(.administrator),
        bodyLimit: 16_384
    )
}
