import Domain
import Persistence

/// The implementation plans of a demonstration: four are approved, one waits for the coordinator, one came back; most tasks have
/// none. Always the same for the same plan.
struct DemonstrationPlans: Sendable {
    private let plan: StoredPlan
    private let tasks: [ExecutionTask]
    private let coordinator: ReportingActor

    /// What becomes of a plan.
    private enum Fate {
        case approved, waiting, returned
    }

    private static let fates: [Fate] = [.approved, .approved, .returned, .approved, .waiting, .approved]

    /// The first task of each of the first leads that have an account, still to be done in 2025.
    init(plan: StoredPlan, tasks: [ExecutionTask], units: [OrganisationCode]) {
        self.plan = plan
        let grant = Grant(role: .coordinator, organisation: plan.coordinator)
        coordinator = ReportingActor(name: DemonstrationAccount.coordinatorName, grants: [grant])
        var seen: [OrganisationCode: Int] = [:]
        var chosen: [ExecutionTask] = []
        for task in tasks where task.leads.count == 1 && !task.isCompletedAtIssue && task.years.contains(2025) {
            guard let lead = task.submitter, units.contains(lead), seen[lead, default: 0] < 2 else { continue }
            seen[lead, default: 0] += 1
            chosen.append(task)
        }
        self.tasks = Array(chosen.prefix(Self.fates.count))
    }

    /// The tasks whose activities are reported on; in 2025 they have no other history.
    var reported: Set<TaskCode> {
        Set(zip(tasks, Self.fates).filter { $0.1 == .approved }.map(\.0.code))
    }

    /// What happens to them, in August and September 2025. The plan's decision has no known date: its tasks count as assigned on
    /// 03/04/2023, for illustration.
    var acts: [DemonstrationAct] {
        guard let first = Day(iso: "2025-08-04"), let assigned = Day(iso: "2023-04-03") else { return [] }
        let rule = DemonstrationAct(at: Instant(first, hour: 8)) { runtime in
            let rule = try FilingRule(days: FilingRule.standard.days, assignedOn: assigned)
            try await SetFilingRule(runtime: runtime)(plan.code, rule, by: coordinator)
        }
        return [rule] + plans(from: first)
    }

    private func plans(from first: Day) -> [DemonstrationAct] {
        zip(tasks, Self.fates).enumerated().flatMap { index, entry -> [DemonstrationAct] in
            let day = first.adding(days: index * 6)
            let (task, fate) = entry
            let submit = DemonstrationAct(at: Instant(day, hour: 9, minute: 10 + index)) { runtime in
                try await self.submit(task, runtime)
            }
            let comment = DemonstrationAct(at: Instant(day, hour: 14)) { runtime in
                let text = Language.vietnamese.text("demonstration.comment_on_plan")
                try await CommentOnImplementation(runtime: runtime)(address(task), text, by: coordinator)
            }
            let decision: ImplementationDecision? =
                switch fate {
                case .approved: .approve
                case .returned: .sendBack(reason: Language.vietnamese.text("demonstration.plan_return_reason"))
                case .waiting: nil
                }
            guard let decision else { return [submit] }
            let decide = DemonstrationAct(at: Instant(day.adding(days: 3), hour: 10)) { runtime in
                try await DecideImplementation(runtime: runtime)(address(task), decision, by: coordinator)
            }
            guard fate == .approved else { return [submit, comment, decide] }
            let earlier = Self.fates[..<index].count { $0 == .approved }
            return [submit, decide] + reports(task, earlier, approvedOn: day.adding(days: 3))
        }
    }

    private func address(_ task: ExecutionTask) -> ImplementationAddress {
        ImplementationAddress(plan: plan.code, task: task.code)
    }

    private func submit(_ task: ExecutionTask, _ runtime: Runtime) async throws {
        guard let lead = task.submitter else { return }
        let author = actor(DemonstrationAccount.contributorName(of: lead), .contributor, lead)
        let content = PartContent(
            part: lead,
            version: 0,
            revision: 0,
            rows: DemonstrationActivities.rows(of: task, lead)
        )
        let sent = try await SubmitImplementation(runtime: runtime)(address(task), content, by: author)
        guard sent == .awaitsApproval else { return }
        let approver = actor(DemonstrationAccount.approverName(of: lead), .approver, lead)
        try await DecideImplementation(runtime: runtime)(address(task), .endorse, by: approver)
    }

    private func actor(_ name: String, _ role: Role, _ organisation: OrganisationCode) -> ReportingActor {
        ReportingActor(name: name, grants: [Grant(role: role, organisation: organisation)])
    }

    /// What the lead reports of the activities once they are approved: where they stood then, and at the end of September.
    private func reports(_ task: ExecutionTask, _ index: Int, approvedOn day: Day) -> [DemonstrationAct] {
        guard let lead = task.submitter, let recent = Day(iso: "2025-09-29") else { return [] }
        let author = actor(DemonstrationAccount.contributorName(of: lead), .contributor, lead)
        return DemonstrationActivities.words(index).enumerated().map { place, word in
            let at = Instant(word.isRecent ? recent : day.adding(days: 1), hour: 15, minute: place)
            return DemonstrationAct(at: at) { runtime in
                let number = (place + index) % 3 + 1
                // A task without a due day has one occurrence, of year 0.
                let years = try await ReadTasks(runtime: runtime).years(of: task.code, in: plan.code)
                let year = years.contains(2025) ? 2025 : years.first ?? 0
                let target = TaskAddress(plan: plan.code, task: task.code, year: year)
                let report = ProgressReport(
                    activity: word.activity,
                    percent: String(word.percent),
                    startedOn: word.startedOn,
                    endedOn: word.endedOn,
                    done: Language.vietnamese.text("demonstration.task_done_\(number)")
                )
                try await ReportProgress(runtime: runtime)(target, report, by: author)
            }
        }
    }
}
