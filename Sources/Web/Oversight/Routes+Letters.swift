import Domain

extension Routes {
    /// Who is late with what, the official letters made so far, and what letters need.
    static let letters = Route.get(
        "/ke-hoach/{plan}/don-doc/cong-van",
        PlanCode.self,
        for: .role(.coordinator, .leadership),
        followsData: false
    )
    /// Sets what letters need beside the plan's data.
    static let setLetter = Route.post("/ke-hoach/{plan}/don-doc/cong-van", PlanCode.self, for: .role(.coordinator))
    /// The letter to a unit as it would be made now.
    static let letterDraft = Route.get(
        "/ke-hoach/{plan}/don-doc/cong-van/don-vi/{organisation}",
        PlanCode.self,
        OrganisationCode.self,
        for: .role(.coordinator, .leadership),
        followsData: false
    )
    /// Makes the letter to a unit and keeps it.
    static let makeLetter = Route.post(
        "/ke-hoach/{plan}/don-doc/cong-van/don-vi/{organisation}",
        PlanCode.self,
        OrganisationCode.self,
        for: .role(.coordinator)
    )
    /// A letter as it was made, `docx` or `pdf`.
    static let letterFile = Route.get(
        "/ke-hoach/{plan}/don-doc/cong-van/{number}/{format}",
        PlanCode.self,
        Int.self,
        String.self,
        for: .role(.coordinator, .leadership),
        followsData: false
    )
    /// Who is late with what.
    static let apiUrgedUnits = Route.get(
        "/api/v1/plans/{plan}/urging/units",
        PlanCode.self,
        for: .role(.coordinator, .leadership),
        followsData: false
    )
    /// The official letters made so far.
    static let apiLetters = Route.get(
        "/api/v1/plans/{plan}/urging/letters",
        PlanCode.self,
        for: .role(.coordinator, .leadership),
        followsData: false
    )
    /// A letter as it was made, `?format=docx|pdf` or by `Accept`.
    static let apiLetter = Route.get(
        "/api/v1/plans/{plan}/urging/letters/{number}",
        PlanCode.self,
        Int.self,
        for: .role(.coordinator, .leadership),
        query: ["format"],
        followsData: false
    )
    /// What letters need beside the plan's data.
    static let apiLetterSetting = Route.get(
        "/api/v1/plans/{plan}/urging/letter-setting",
        PlanCode.self,
        for: .role(.coordinator, .leadership),
        followsData: false
    )
    /// Sets it.
    static let apiSetLetter = Route.put(
        "/api/v1/plans/{plan}/urging/letter-setting",
        PlanCode.self,
        for: .role(.coordinator)
    )
    /// The letter to a unit as it would be made now, `?format=docx|pdf` or by `Accept`; nothing is kept.
    static let apiLetterDraft = Route.get(
        "/api/v1/plans/{plan}/organisations/{organisation}/urging-letter",
        PlanCode.self,
        OrganisationCode.self,
        for: .role(.coordinator, .leadership),
        query: ["format"],
        followsData: false
    )
    /// Makes the letter to a unit and keeps it.
    static let apiMakeLetter = Route.post(
        "/api/v1/plans/{plan}/organisations/{organisation}/urging-letter",
        PlanCode.self,
        OrganisationCode.self,
        for: .role(.coordinator)
    )
}
