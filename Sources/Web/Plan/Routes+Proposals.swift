import Domain

extension Routes {
    /// The proposals to change a plan: `?tinh-trang=&loai=&don-vi=`; units see their own.
    static let proposals = Route.get(
        "/ke-hoach/{plan}/de-xuat",
        PlanCode.self,
        for: .role(.contributor, .approver, .coordinator, .leadership)
    )
    /// A proposal with its answer.
    static let proposal = Route.get(
        "/ke-hoach/{plan}/de-xuat/{number}",
        PlanCode.self,
        Int.self,
        for: .role(.contributor, .approver, .coordinator, .leadership),
        followsData: false
    )
    /// Answers a proposal.
    static let answerProposal = Route.post(
        "/ke-hoach/{plan}/de-xuat/{number}",
        PlanCode.self,
        Int.self,
        for: .role(.coordinator)
    )
    /// The form of a new proposal: `?chi-tieu=1.7.1` or `?nhiem-vu=749-06`, and `?loai=`; without either for something new.
    static let newProposal = Route.get(
        "/ke-hoach/{plan}/lap-de-xuat",
        PlanCode.self,
        for: .role(.contributor, .approver),
        followsData: false
    )
    /// Sends a proposal.
    static let makeProposal = Route.post(
        "/ke-hoach/{plan}/lap-de-xuat",
        PlanCode.self,
        for: .role(.contributor, .approver)
    )
    /// The proposals for programs.
    static let apiProposals = Route.get(
        "/api/v1/plans/{plan}/proposals",
        PlanCode.self,
        for: .role(.contributor, .approver, .coordinator, .leadership),
        query: ["state", "kind", "organisation"] + Paging.names,
        followsData: false
    )
    /// A proposal for programs.
    static let apiProposal = Route.get(
        "/api/v1/plans/{plan}/proposals/{number}",
        PlanCode.self,
        Int.self,
        for: .role(.contributor, .approver, .coordinator, .leadership),
        followsData: false
    )
    /// Makes a proposal: `{"organisation", "kind", "part", "code", "target", "proposed", "reason"}`.
    static let apiMakeProposal = Route.post(
        "/api/v1/plans/{plan}/proposals",
        PlanCode.self,
        for: .role(.contributor, .approver)
    )
    /// Answers a proposal: `{"accepted", "reason"}`.
    static let apiAnswerProposal = Route.post(
        "/api/v1/plans/{plan}/proposals/{number}/answer",
        PlanCode.self,
        Int.self,
        for: .role(.coordinator)
    )
}
