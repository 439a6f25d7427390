import Domain
import Persistence
import TestSupport
import Testing
import UseCases

/// Tables of money add up, whatever they are told apart by.
@Suite struct BudgetSumsTests {
    private static let leads = [
        ("749-06", "cuc-vien-thong"), ("749-07", "cuc-vien-thong"), ("749-07", "vu-ktsxhs"), ("942-01", "vu-ktsxhs"),
    ]

    /// Twenty-four lines, some appraised.
    private static func fill(_ field: BudgetField) async throws {
        var amount: Int64 = 1_000_000
        for (task, unit) in leads {
            for year in 2024...2025 {
                for source in FundingSource.allCases {
                    let line = try field.line(task, unit, year, source)
                    try await field.act(.requested, String(amount), on: line)
                    if amount % 3_000_000 != 0 { try await field.act(.appraised, String(amount), on: line) }
                    amount += 1_000_000
                }
            }
        }
    }

    @Test(arguments: TestDatabase.all, BudgetDimension.allCases)
    func `the groups of every page add up to the total, and each to its lines`(
        kind: TestDatabase,
        dimension: BudgetDimension
    ) async throws {
        try await kind.with { database in
            let field = try await BudgetField(database: database)
            try await Self.fill(field)
            try await ReadBudget(runtime: field.runtime)(field.plan.code, by: .command) { _, _, query in
                var groups: [BudgetGroup] = []
                while true {
                    let page = try query.groups(
                        dimension,
                        BudgetFilter(),
                        window: ListWindow(limit: 2, offset: groups.count)
                    )
                    guard !page.isEmpty else { break }
                    groups += page
                }

                let total = try query.sums(BudgetFilter())
                #expect(try query.groupCount(dimension, BudgetFilter()) == groups.count)
                #expect(total.lines == 24)
                #expect(total.sum(.requested).dong == 300_000_000)
                #expect(groups.reduce(0) { $0 + $1.sums.lines } == 24)
                for stage in BudgetStage.allCases {
                    #expect(groups.reduce(0) { $0 + $1.sums.sum(stage).dong } == total.sum(stage).dong)
                }
                for group in groups {
                    let lines = try query.lines(
                        Self.filter(dimension, group.key),
                        window: ListWindow(limit: 100, offset: 0)
                    )
                    #expect(lines.count == group.sums.lines)
                    let appraised = lines.reduce(0) { $0 + ($1.standing.amounts[.appraised]?.dong ?? 0) }
                    #expect(appraised == group.sums.sum(.appraised).dong)
                }
            }
        }
    }

    private static func filter(_ dimension: BudgetDimension, _ key: String) throws -> BudgetFilter {
        switch dimension {
        case .organisation: BudgetFilter(organisation: try OrganisationCode(key))
        case .source: BudgetFilter(source: FundingSource(rawValue: key))
        case .year: BudgetFilter(year: Int(key))
        case .task: BudgetFilter(task: try TaskCode(key))
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a ceiling stands beside what is requested, waiting and appraised`(kind: TestDatabase) async throws {
        try await kind.with { database in
            let field = try await BudgetField(database: database)
            try await Self.fill(field)
            try await Self.setCeiling(field, "40.000.000")

            let ceilings = try await Self.ceilings(field)
            let ceiling = try #require(ceilings.first { $0.year == 2025 && $0.source == .other })
            let pairs = ceilings.map { "\($0.year) \($0.source.rawValue)" }

            // 2025, other: lines of 6, 12, 18 and 24 million, all divisible by three: none is appraised.
            #expect(
                pairs == [
                    "2024 recurrent", "2024 investment", "2024 other", "2025 recurrent", "2025 investment",
                    "2025 other",
                ]
            )
            #expect(ceiling.amount?.dong == 40_000_000)
            #expect(ceiling.waiting.lines == 4 && ceiling.waiting.sum(.requested).dong == 60_000_000)
            #expect(ceiling.left?.dong == 40_000_000)
            #expect(ceiling.isExceededByWaiting)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `appraising beyond the ceiling asks for a reason`(kind: TestDatabase) async throws {
        try await kind.with { database in
            let field = try await BudgetField(database: database)
            try await Self.setCeiling(field, "10.000.000")
            let first = try field.line("749-06", "cuc-vien-thong", 2025, .other)
            let second = try field.line("749-07", "vu-ktsxhs", 2025, .other)
            try await field.act(.requested, "6.000.000", on: first)
            try await field.act(.requested, "6.000.000", on: second)
            try await field.act(.appraised, "6.000.000", on: first)

            let refusal = await #expect(throws: InvalidInput.self) {
                try await field.act(.appraised, "6.000.000", on: second)
            }
            try await field.act(.appraised, "6.000.000", reason: "Bộ đồng ý bổ sung", on: second)
            let ceiling = try await Self.ceilings(field).first

            #expect(refusal?.problems.first?.message.key == "budget.reason_beyond_ceiling")
            #expect(refusal?.problems.first?.message.values["limit"] == "4.000.000")
            #expect(ceiling?.left?.dong == -2_000_000)
        }
    }

    @Test func `a changed ceiling says why, and nobody overwrites one they did not see`() async throws {
        try await TestDatabase.sqlite.with { database in
            let field = try await BudgetField(database: database)
            try await Self.setCeiling(field, "40.000.000", seen: 0)

            await #expect(throws: Refusal.conflict(Message("budget.ceiling_stale", ["stored": "40.000.000"]))) {
                try await Self.setCeiling(field, "50.000.000", reason: "Bổ sung", seen: 0)
            }
            let silent = await #expect(throws: InvalidInput.self) { try await Self.setCeiling(field, "50.000.000") }
            let same = await #expect(throws: InvalidInput.self) { try await Self.setCeiling(field, "40.000.000") }
            await #expect(throws: Refusal.forbidden(Message("budget.appraiser_only"))) {
                try await Self.setCeiling(field, "50.000.000", by: BudgetField.ha)
            }
            try await Self.setCeiling(field, "50.000.000", reason: "Bổ sung", seen: 1)

            #expect(silent?.problems.map(\.field) == ["reason"])
            #expect(same?.problems.map(\.message.key) == ["budget.nothing_changed"])
            #expect(try await Self.ceilings(field).map { $0.amount?.dong } == [50_000_000])
        }
    }

    private static func setCeiling(
        _ field: BudgetField,
        _ amount: String,
        reason: String = "",
        seen: Int? = nil,
        by actor: BudgetActor = BudgetField.thu
    ) async throws {
        try await SetCeiling(runtime: field.runtime)(
            field.plan.code,
            year: "2025",
            source: "other",
            amount: amount,
            reason: reason,
            seen: seen,
            by: actor
        )
    }

    private static func ceilings(_ field: BudgetField) async throws -> [BudgetCeiling] {
        try await field.runtime.database.read {
            try BudgetCeilingStore(connection: $0, planID: field.plan.id).all()
        }
    }
}
