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
            return fate == .returned ? [submit, comment, decide] : [submit, decide]
        }
    }

    private func address(_ task: ExecutionTask) -> ImplementationAddress {
        ImplementationAddress(plan: plan.code, task: task.code)
    }

    private func submit(_ task: ExecutionTask, _ runtime: Runtime) async throws {
        guard let lead = task.submitter else { return }
        let author = actor(DemonstrationAccount.contributorName(of: lead), .contributor, lead)
        let content = PartContent(part: lead, version: 0, revision: 0, rows: rows(of: task, lead))
        let sent = try await SubmitImplementation(runtime: runtime)(address(task), content, by: author)
        guard sent == .awaitsApproval else { return }
        let approver = actor(DemonstrationAccount.approverName(of: lead), .approver, lead)
        try await DecideImplementation(runtime: runtime)(address(task), .endorse, by: approver)
    }

    private func actor(_ name: String, _ role: Role, _ organisation: OrganisationCode) -> ReportingActor {
        ReportingActor(name: name, grants: [Grant(role: role, organisation: organisation)])
    }

    /// Four activities, one a quarter of 2025, with money for the second and third.
    private func rows(of task: ExecutionTask, _ lead: OrganisationCode) -> [TypedActivity] {
        let quarters = [
            ("2025-01-15", "2025-03-31", "20"), ("2025-04-01", "2025-06-30", "35"), ("2025-07-01", "2025-09-30", "30"),
            ("2025-10-01", "2025-12-15", "15"),
        ]
        let words = Language.vietnamese
        return quarters.enumerated().map { index, quarter in
            let number = index + 1
            let person = StableHash("person", task.code.text, String(number)).below(4) + 1
            let helper = task.coordinating.first
            let amount = 200_000_000 + 50_000_000 * StableHash("money", task.code.text, String(number)).below(20)
            let money = [FundingShare(year: 2025, source: index == 1 ? .recurrent : .investment): String(amount)]
            return TypedActivity(
                order: String(number),
                name: words.text("demonstration.activity_\(number)"),
                owner: (index == 2 ? helper : nil)?.text ?? lead.text,
                person: words.text("demonstration.person_\(person)"),
                start: quarter.0,
                due: quarter.1,
                product: words.text("demonstration.product_\(number)"),
                weight: quarter.2,
                dependencies: index == 0 ? "" : String(index),
                funding: index == 1 || index == 2 ? money : [:]
            )
        }
    }
}
