import Domain
import Persistence

/// Invents the money of a demonstration: for the first tasks that a unit leads, two years of requests, appraisals, allocations,
/// spending and settlements, and some requests that still wait. Every reason says in its first word that it is illustrative.
struct DemonstrationMoney: Sendable {
    private let plan: StoredPlan
    private let lines: [BudgetLineKey]

    /// The appraiser's unit; a plan without it has no money in its demonstration.
    private static let appraisingUnit = "vu-khtc"
    /// Tasks with money at most.
    private static let mostTasks = 24

    init(plan: StoredPlan, content: PlanContent) {
        self.plan = plan
        let known = Set(content.organisations.filter { $0.kind == .ministryUnit }.map(\.code))
        let hasAppraiser = content.organisations.contains { $0.code.text == Self.appraisingUnit }
        let led = content.tasks.compactMap { task in
            task.lead.compactMap(\.code).first(where: known.contains).map { (task.code, $0) }
        }
        lines = hasAppraiser ? led.prefix(Self.mostTasks).flatMap { Self.keys(of: $0.0, $0.1, plan.years) } : []
    }

    /// Everything that is done, in no particular order.
    var acts: [DemonstrationAct] { lines.flatMap(acts(of:)) + ceilings }

    private static func keys(of task: TaskCode, _ unit: OrganisationCode, _ years: ClosedRange<Int>) -> [BudgetLineKey]
    {
        years.suffix(2).map { year in
            let source = FundingSource.allCases[[0, 0, 1, 2][StableHash("source", task.text).below(4)]]
            return BudgetLineKey(task: task, organisation: unit, year: year, source: source)
        }
    }

    /// 200 million to 5 milliard đồng, in tens of millions.
    private func requested(_ key: BudgetLineKey) -> Int64 {
        Int64(20 + StableHash("money", key.task.text, "\(key.year)").below(480)) * 10_000_000
    }

    private func chance(_ key: BudgetLineKey) -> StableHash { StableHash("course", key.task.text, "\(key.year)") }

    /// True for the requests of the last year that have not been appraised.
    private func isLate(_ key: BudgetLineKey) -> Bool { key.year == plan.years.upperBound && chance(key).below(5) < 2 }

    private func appraised(_ key: BudgetLineKey) -> Int64 {
        chance(key).below(3) == 0 ? requested(key) / 10 * 8 : requested(key)
    }

    private func acts(of key: BudgetLineKey) -> [DemonstrationAct] {
        let chance = self.chance(key)
        let amount = requested(key)
        if isLate(key) { return late(key, amount, isReturned: chance.below(5) == 1) }
        let isLowered = chance.below(3) == 0
        let appraised = self.appraised(key)
        let isBeyond = chance.below(11) == 0
        let spent = isBeyond ? appraised / 100 * 104 : appraised / 100 * Int64(70 + chance.below(30))
        let before = key.year - 1
        var acts = [
            act(key, .requested, amount, "reason", on: before, 7, 10),
            act(key, .appraised, appraised, isLowered ? "lowered" : nil, on: before, 8, 25),
            act(key, .allocated, appraised, nil, on: before, 12, 20),
            act(key, .spent, spent / 2, nil, on: key.year, 7, 8),
        ]
        if key.year < plan.years.upperBound {
            acts.append(act(key, .spent, spent, isBeyond ? "beyond" : nil, on: key.year + 1, 1, 10))
            acts.append(act(key, .settled, spent, nil, on: key.year + 1, 5, 15))
        }
        return acts.compactMap(\.self)
    }

    /// A request of September that waits, or that was returned.
    private func late(_ key: BudgetLineKey, _ amount: Int64, isReturned: Bool) -> [DemonstrationAct] {
        let request = act(key, .requested, amount, "reason", on: key.year, 9, 22)
        let answer = isReturned ? act(key, .returned, nil, "returned", on: key.year, 9, 29) : nil
        return [request, answer].compactMap(\.self)
    }

    private func act(
        _ key: BudgetLineKey,
        _ act: BudgetAct,
        _ dong: Int64?,
        _ reason: String?,
        on year: Int,
        _ month: Int,
        _ day: Int
    ) -> DemonstrationAct? {
        guard let day = Day(year: year, month: month, day: day) else { return nil }
        let hash = StableHash(key.task.text, act.rawValue)
        let address = BudgetAddress(plan: plan.code, key: key)
        return DemonstrationAct(at: Instant(day, hour: 8 + hash.below(8), minute: hash.below(60))) { runtime in
            let typed = TypedBudgetMove(
                act,
                amount: dong.map { String($0) } ?? "",
                reason: reason.map { Language.vietnamese.text("demonstration.budget_\($0)") } ?? "",
                documentNumber: "\(100 + hash.below(900))/QD-MH",
                documentDate: day.iso
            )
            try await WriteBudget(runtime: runtime)(address, typed, by: actor(for: act, key.organisation))
        }
    }

    private func actor(for act: BudgetAct, _ unit: OrganisationCode) throws -> BudgetActor {
        guard !act.isOfUnit else {
            let grant = Grant(role: .contributor, organisation: unit)
            return BudgetActor(name: DemonstrationAccount.contributorName(of: unit), grants: [grant])
        }
        return try Self.appraiser
    }

    private static var appraiser: BudgetActor {
        get throws {
            let grant = Grant(role: .appraiser, organisation: try OrganisationCode(appraisingUnit))
            return BudgetActor(name: DemonstrationAccount.appraiserName, grants: [grant])
        }
    }

    /// A ceiling for each year and source: what is appraised, and half of what comes late.
    private var ceilings: [DemonstrationAct] {
        Dictionary(grouping: lines) { [$0.year, FundingSource.allCases.firstIndex(of: $0.source) ?? 0] }
            .sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap { pair, keys in
                guard let day = Day(year: pair[0] - 1, month: 7, day: 1) else { return nil }
                let amount = keys.reduce(Int64(0)) { $0 + (isLate($1) ? requested($1) / 2 : appraised($1)) }
                let source = FundingSource.allCases[pair[1]]
                return DemonstrationAct(at: Instant(day, hour: 9, minute: pair[1])) { runtime in
                    try await SetCeiling(runtime: runtime)(
                        plan.code,
                        year: String(pair[0]),
                        source: source.rawValue,
                        amount: String(amount),
                        reason: Language.vietnamese.text("demonstration.budget_ceiling"),
                        by: Self.appraiser
                    )
                }
            }
    }
}
