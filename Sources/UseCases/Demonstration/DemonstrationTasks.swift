import Domain
import Persistence

/// The illustrative history of a demonstration's tasks: what leads reported and proved, what was confirmed or sent back. The
/// tasks themselves keep the decision's facts.
struct DemonstrationTasks: Sendable {
    private let plan: StoredPlan
    private let content: PlanContent
    private let units: Set<OrganisationCode>
    private let reported: Set<TaskCode>
    private let end = DemonstrationClock.start

    /// - Parameters:
    ///   - units: units that have a contributor's account.
    ///   - reported: tasks whose occurrence of 2025, or without a due day, has another history.
    init(plan: StoredPlan, content: PlanContent, units: [OrganisationCode], except reported: Set<TaskCode>) {
        self.reported = reported
        self.plan = plan
        self.content = content
        self.units = Set(units)
    }

    /// What happens to an occurrence in the end.
    private enum Fate {
        case doneOnTime, doneLate, underWay, awaiting, returned, notBegun
    }

    /// The acts, in no order. Tasks whose leads have no account stay as they are.
    func acts() -> [DemonstrationAct] {
        content.tasks.flatMap { task -> [DemonstrationAct] in
            let lead = task.lead.compactMap(\.code).first(where: units.contains)
            guard let lead, !task.schedule.completedAtIssue else { return [] }
            // What was due before the plan began has no history here.
            let planned = PlannedOccurrence.all(of: task.schedule, planYears: plan.years).filter { occurrence in
                (occurrence.dueDay.map { plan.years.lowerBound <= $0.year } ?? true)
                    && !([0, 2025].contains(occurrence.year) && reported.contains(task.code))
            }
            return planned.flatMap { acts(task, $0, lead) }
        } + directive()
    }

    private func acts(_ task: PlanTask, _ planned: PlannedOccurrence, _ lead: OrganisationCode) -> [DemonstrationAct] {
        let address = TaskAddress(plan: plan.code, task: task.code, year: planned.year)
        let chance = StableHash("task", task.code.text, String(planned.year))
        let author = DemonstrationAccount.contributorName(of: lead)
        let actor = ReportingActor(name: author, grants: [Grant(role: .contributor, organisation: lead)])
        let isPast = planned.dueDay.map { $0 < end.day } ?? false
        let fate = isPast ? past(chance.below(20)) : running(chance.below(20))
        let last = planned.dueDay.map { min($0, end.day.adding(days: -3)) } ?? end.day.adding(days: -3)
        let day = last.adding(days: -chance.below(40) - 1)
        let sent = fate == .doneLate ? (planned.dueDay ?? last).adding(days: 5 + chance.below(60)) : day
        let started = Instant(sent.adding(days: -70), hour: 9, minute: chance.below(60))
        let at = Instant(sent, hour: 14, minute: chance.below(60))
        switch fate {
        case .notBegun: return []
        case .underWay:
            return [
                progress(15 + chance.below(30), address, by: actor, at: started),
                progress(50 + chance.below(45), address, by: actor, at: at),
            ]
        case .doneOnTime, .doneLate:
            return [
                progress(60, address, by: actor, at: started), declare(address, by: actor, at: at),
                decide(address, lead, confirms: true, at: at.adding(seconds: 26 * 3600)),
            ]
        case .awaiting: return [progress(90, address, by: actor, at: started), declare(address, by: actor, at: at)]
        case .returned:
            return [
                progress(80, address, by: actor, at: started), declare(address, by: actor, at: at),
                decide(address, lead, confirms: false, at: at.adding(seconds: 26 * 3600)),
            ]
        }
    }

    private func past(_ chance: Int) -> Fate {
        switch chance {
        case 0...11: .doneOnTime
        case 12...14: .doneLate
        case 15: .awaiting
        case 16: .returned
        case 17, 18: .underWay
        default: .notBegun
        }
    }

    private func running(_ chance: Int) -> Fate {
        switch chance {
        case 0...3: .doneOnTime
        case 4: .awaiting
        case 5: .returned
        case 6...14: .underWay
        default: .notBegun
        }
    }

    /// Reports of the task, or of the next activity where its implementation plan is approved by then.
    private func progress(
        _ percent: Int,
        _ address: TaskAddress,
        by actor: ReportingActor,
        at instant: Instant
    ) -> DemonstrationAct {
        DemonstrationAct(at: instant) { runtime in
            let record = try await ReadOccurrence(runtime: runtime)(address, by: actor)
            let next = record.activities.first { ($0.percent ?? 0) < percent }
            guard record.activities.isEmpty || next != nil else { return }
            let number = StableHash("word", address.task.text, String(percent)).below(3) + 1
            let report = ProgressReport(
                activity: next.map { Int($0.activity.id.number) },
                percent: String(percent),
                done: Language.vietnamese.text("demonstration.task_done_\(number)"),
                difficulties: number == 1 ? Language.vietnamese.text("demonstration.task_difficulty") : ""
            )
            try await ReportProgress(runtime: runtime)(address, report, by: actor)
        }
    }

    private func declare(_ address: TaskAddress, by actor: ReportingActor, at instant: Instant) -> DemonstrationAct {
        DemonstrationAct(at: instant) { runtime in
            let number = StableHash("document", address.task.text, String(address.year)).below(900) + 100
            let claim = CompletionClaim(
                documentNumber: Language.vietnamese.text(
                    Message("demonstration.task_document", ["number": String(number)])
                ),
                documentDay: instant.day.iso,
                link: "https://minh-hoa.tiendo.example/\(address.task)/\(number)"
            )
            try await DeclareDone(runtime: runtime)(address, claim, file: nil, by: actor)
        }
    }

    /// The coordinator decides; what it leads itself, the leadership of the plan's owner.
    private func decide(
        _ address: TaskAddress,
        _ lead: OrganisationCode,
        confirms: Bool,
        at instant: Instant
    ) -> DemonstrationAct {
        let task = content.tasks.first { $0.code == address.task }
        let isOwn = task?.lead.contains { $0.code == plan.coordinator } ?? false
        let grant =
            isOwn
            ? Grant(role: .leadership, organisation: plan.owner)
            : Grant(role: .coordinator, organisation: plan.coordinator)
        let name = isOwn ? DemonstrationAccount.leadershipName : DemonstrationAccount.coordinatorName
        let actor = ReportingActor(name: name, grants: [grant])
        return DemonstrationAct(at: instant) { runtime in
            if confirms {
                try await ConfirmDone(runtime: runtime)(address, by: actor)
            } else {
                let reason = Language.vietnamese.text("demonstration.task_return_reason")
                try await ReturnDone(runtime: runtime)(address, reason: reason, by: actor)
            }
        }
    }

    /// One task outside the plan, where a unit other than the coordinator has an account.
    private func directive() -> [DemonstrationAct] {
        guard let unit = units.subtracting([plan.coordinator]).sorted().first else { return [] }
        let grant = Grant(role: .coordinator, organisation: plan.coordinator)
        let coordinator = ReportingActor(name: DemonstrationAccount.coordinatorName, grants: [grant])
        let texts = Language.vietnamese
        let day = end.day.adding(days: -31)
        let draft = DirectiveDraft(
            documentNumber: texts.text(Message("demonstration.task_document", ["number": "15"])),
            documentDay: day.adding(days: -2).iso,
            clause: texts.text("demonstration.directive_clause"),
            name: texts.text("demonstration.directive_name"),
            dueDay: end.day.adding(days: 44).iso,
            leads: [unit.text],
            coordinating: [plan.coordinator.text]
        )
        let plan = plan.code
        return [
            DemonstrationAct(at: Instant(day, hour: 10)) { runtime in
                try await AssignDirective(runtime: runtime)(draft, to: plan, by: coordinator)
            }
        ]
    }
}
