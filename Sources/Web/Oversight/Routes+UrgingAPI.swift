import Domain

extension Routes {
    /// How a plan urges.
    static let apiUrging = Route.get(
        "/api/v1/plans/{plan}/urging",
        PlanCode.self,
        for: .role(.coordinator, .leadership),
        followsData: false
    )
    /// Sets how a plan urges.
    static let apiSetUrging = Route.put("/api/v1/plans/{plan}/urging", PlanCode.self, for: .role(.coordinator))
    /// Who would be urged now.
    static let apiUrgingPreview = Route.get(
        "/api/v1/plans/{plan}/urging/preview",
        PlanCode.self,
        for: .role(.coordinator, .leadership),
        followsData: false
    )
    /// What was sent to whom, `?state=&organisation=&round=`, a page at a time.
    static let apiMessages = Route.get(
        "/api/v1/plans/{plan}/urging/messages",
        PlanCode.self,
        for: .role(.coordinator, .leadership),
        query: ["state", "organisation", "round"] + Paging.names,
        followsData: false
    )
    /// One message with its receipts.
    static let apiMessage = Route.get(
        "/api/v1/plans/{plan}/urging/messages/{number}",
        PlanCode.self,
        String.self,
        for: .role(.coordinator, .leadership),
        followsData: false
    )
    /// Has a message sent again.
    static let apiRetryMessage = Route.post(
        "/api/v1/plans/{plan}/urging/messages/{number}/retry",
        PlanCode.self,
        String.self,
        for: .role(.coordinator)
    )
    /// How the owner of the token or session is urged.
    static let apiOwnUrging = Route.get("/api/v1/me/urging", for: .signedIn)
    /// Chooses how.
    static let apiChooseUrging = Route.put("/api/v1/me/urging", for: .signedIn, bodyLimit: 16_384)
    /// Makes a unit's calendar address, in place of an earlier one.
    static let apiCreateCalendar = Route.put(
        "/api/v1/me/calendars/{organisation}",
        OrganisationCode.self,
        for: .role(.contributor, .approver)
    )
    /// Takes a unit's calendar address back.
    static let apiRevokeCalendar = Route.delete(
        "/api/v1/me/calendars/{organisation}",
        OrganisationCode.self,
        for: .role(.contributor, .approver)
    )
    /// Sets where messages to an account go.
    static let apiSetEmail = Route.put(
        "/api/v1/accounts/{name}/email",
        String.self,
        for: .role(.administrator),
        bodyLimit: 16_384
    )
}
