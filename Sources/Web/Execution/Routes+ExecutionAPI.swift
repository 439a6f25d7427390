import Domain

extension Routes {
    /// How many tasks stand where, `?by=`.
    static let apiTaskCounts = Route.get(
        "/api/v1/plans/{plan}/task-counts",
        PlanCode.self,
        for: .everyone,
        query: TaskSelection.names + ["by", "as_of"]
    )
    /// What runs when, by lead, `?span=`, with the activities of approved implementation plans for who may see them.
    static let apiTaskSchedule = Route.get(
        "/api/v1/plans/{plan}/task-schedule",
        PlanCode.self,
        for: .everyone,
        query: TaskSelection.names + ["span"] + Paging.names,
        followsData: false
    )
    /// Done against due, period by period, `?span=`.
    static let apiTaskBurnUp = Route.get(
        "/api/v1/plans/{plan}/task-burn-up",
        PlanCode.self,
        for: .everyone,
        query: TaskSelection.names + ["span"],
        followsData: false
    )
    /// An occurrence with its history; the year is 0 where it has no due day.
    static let apiOccurrence = Route.get(
        "/api/v1/plans/{plan}/tasks/{code}/occurrences/{year}",
        PlanCode.self,
        TaskCode.self,
        OccurrenceYear.self,
        for: .signedIn,
        followsData: false
    )
    /// Reports progress.
    static let apiReportProgress = Route.post(
        "/api/v1/plans/{plan}/tasks/{code}/occurrences/{year}/progress",
        PlanCode.self,
        TaskCode.self,
        OccurrenceYear.self,
        for: .role(.contributor, .approver)
    )
    /// Declares it done with a link to the document.
    static let apiDeclareDone = Route.post(
        "/api/v1/plans/{plan}/tasks/{code}/occurrences/{year}/completions",
        PlanCode.self,
        TaskCode.self,
        OccurrenceYear.self,
        for: .role(.contributor, .approver)
    )
    /// Declares it done with the body as the document.
    static let apiDeclareDoneByFile = Route.post(
        "/api/v1/plans/{plan}/tasks/{code}/occurrences/{year}/completions/file",
        PlanCode.self,
        TaskCode.self,
        OccurrenceYear.self,
        for: .role(.contributor, .approver),
        bodyLimit: EvidenceRule.greatestSize,
        body: .file,
        query: ["name", "document_number", "document_day", "completed_on", "note"]
    )
    /// The file of a piece of evidence.
    static let apiCompletionFile = Route.get(
        "/api/v1/plans/{plan}/tasks/{code}/occurrences/{year}/completions/{number}/file",
        PlanCode.self,
        TaskCode.self,
        OccurrenceYear.self,
        Int.self,
        for: .signedIn,
        followsData: false
    )
    /// Confirms the evidence that waits.
    static let apiConfirmDone = Route.post(
        "/api/v1/plans/{plan}/tasks/{code}/occurrences/{year}/confirmation",
        PlanCode.self,
        TaskCode.self,
        OccurrenceYear.self,
        for: .role(.coordinator, .leadership)
    )
    /// Returns the evidence that waits.
    static let apiReturnDone = Route.post(
        "/api/v1/plans/{plan}/tasks/{code}/occurrences/{year}/return",
        PlanCode.self,
        TaskCode.self,
        OccurrenceYear.self,
        for: .role(.coordinator, .leadership)
    )
    /// Records a task outside the plan.
    static let apiAssignDirective = Route.post(
        "/api/v1/plans/{plan}/directives",
        PlanCode.self,
        for: .role(.coordinator)
    )
    /// A task outside a plan with what it said before each correction.
    static let apiDirective = Route.get(
        "/api/v1/plans/{plan}/directives/{code}",
        PlanCode.self,
        TaskCode.self,
        for: .signedIn,
        followsData: false
    )
    /// Corrects a task outside a plan.
    static let apiCorrectDirective = Route.put(
        "/api/v1/plans/{plan}/directives/{code}",
        PlanCode.self,
        TaskCode.self,
        for: .role(.coordinator)
    )
    /// Withdraws a task outside a plan: `{"reason"}`.
    static let apiWithdrawDirective = Route.post(
        "/api/v1/plans/{plan}/directives/{code}/withdrawal",
        PlanCode.self,
        TaskCode.self,
        for: .role(.coordinator)
    )
    /// The tasks outside a plan.
    static let apiDirectives = Route.get(
        "/api/v1/plans/{plan}/directives",
        PlanCode.self,
        for: .everyone,
        query: ["as_of"]
    )
}
