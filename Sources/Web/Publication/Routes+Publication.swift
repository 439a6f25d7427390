import Domain

extension Routes {
    /// The frozen editions of a round's consolidated report.
    static let roundEditions = Route.get(
        "/ke-hoach/{plan}/ky-bao-cao/{round}/an-ban",
        PlanCode.self,
        PeriodCode.self,
        for: .role(.coordinator, .leadership, .recipient),
        followsData: false
    )
    /// Freezes an edition and hands it over.
    static let forwardRound = Route.post(
        "/ke-hoach/{plan}/ky-bao-cao/{round}/an-ban",
        PlanCode.self,
        PeriodCode.self,
        for: .role(.coordinator)
    )
    /// A frozen edition as a page, or with `?format=json|csv|xlsx` the bytes that were frozen.
    static let roundEdition = Route.get(
        "/ke-hoach/{plan}/ky-bao-cao/{round}/an-ban/{number}",
        PlanCode.self,
        PeriodCode.self,
        Int.self,
        for: .role(.coordinator, .leadership, .recipient),
        followsData: false
    )
    /// The recipient states that it has an edition.
    static let acknowledgeEdition = Route.post(
        "/ke-hoach/{plan}/ky-bao-cao/{round}/an-ban/{number}/tiep-nhan",
        PlanCode.self,
        PeriodCode.self,
        Int.self,
        for: .role(.recipient)
    )
    /// The frozen editions of a round.
    static let apiRoundEditions = Route.get(
        "/api/v1/plans/{plan}/rounds/{round}/editions",
        PlanCode.self,
        PeriodCode.self,
        for: .role(.coordinator, .leadership, .recipient),
        followsData: false
    )
    /// Freezes an edition and hands it over.
    static let apiForwardRound = Route.post(
        "/api/v1/plans/{plan}/rounds/{round}/editions",
        PlanCode.self,
        PeriodCode.self,
        for: .role(.coordinator)
    )
    /// The bytes of a frozen edition, `?format=json|csv|xlsx`.
    static let apiRoundEdition = Route.get(
        "/api/v1/plans/{plan}/rounds/{round}/editions/{number}",
        PlanCode.self,
        PeriodCode.self,
        Int.self,
        for: .role(.coordinator, .leadership, .recipient),
        query: ["format"],
        followsData: false
    )
    /// What differs between an edition and the one before it.
    static let apiEditionChanges = Route.get(
        "/api/v1/plans/{plan}/rounds/{round}/editions/{number}/changes",
        PlanCode.self,
        PeriodCode.self,
        Int.self,
        for: .role(.coordinator, .leadership, .recipient),
        followsData: false
    )
    /// The recipient states that it has an edition.
    static let apiAcknowledgeEdition = Route.post(
        "/api/v1/plans/{plan}/rounds/{round}/editions/{number}/acknowledgement",
        PlanCode.self,
        PeriodCode.self,
        Int.self,
        for: .role(.recipient)
    )
}
