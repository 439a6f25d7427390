import Domain
import Persistence
import TestSupport
import Testing
import UseCases

/// Which indicators a plan asks contributions to.
@Suite struct ContributionSettingTests {
    private static let ha = ReportingActor(ReportingField.ha)

    private static func contributed(_ field: ContributionField, _ round: String) async throws -> [String] {
        let plan = field.field.plan.id
        return try await field.field.runtime.database.read { connection in
            let store = RoundStore(connection: connection)
            guard let round = try store.find(try PeriodCode(round), planID: plan) else { return [] }
            return try store.obligations(of: round).filter { $0.kind == .contributing }
                .map { "\($0.indicator) \($0.organisation)" }
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a decision counts for rounds opened from then on and is in the log`(_ database: TestDatabase) async throws {
        try await database.with { opened in
            let field = try await ContributionField(database: opened, asking: .none)
            let set = SetContributions(runtime: field.field.runtime)
            try await field.field.open("2025-Q2")

            try await set(.chosen([ContributionField.ratio]), of: field.field.plan.code, by: Self.ha)
            let log = try await AuditTrail.last(of: field.field.runtime)
            try await field.field.open()

            #expect([log.action, log.actor] == ["contributions.set", "le.thu.ha"])
            #expect(log.detail.contains("1.1"))
            #expect(try await Self.contributed(field, "2025-Q2") == [])
            let asked = try await Self.contributed(field, "2025-Q3")
            #expect(Set(asked) == Set(ContributionField.contributors.map { "1.1 \($0)" }))
        }
    }

    @Test(arguments: [
        ("2025-Q2", ["bo-noi-vu", "bo-tttt", "bo-y-te", "ha-giang", "ha-noi", "nhnn", "tuyen-quang"]),
        ("2025-Q3", ContributionField.contributors),
    ])
    func `the collective is who exists on the period's last day`(round: String, asked: [String]) async throws {
        try await TestDatabase.sqlite.with { opened in
            let field = try await ContributionField(database: opened, asking: .chosen([ContributionField.ratio]))

            try await field.field.open(round)

            #expect(Set(try await Self.contributed(field, round)) == Set(asked.map { "1.1 \($0)" }))
        }
    }

    @Test func `only the coordinator decides, and only on what adds up`() async throws {
        try await TestDatabase.sqlite.with { opened in
            let field = try await ContributionField(database: opened, asking: .none)
            let set = SetContributions(runtime: field.field.runtime)
            let (plan, stranger) = (field.field.plan.code, try ContributionField.writer(for: "bo-y-te"))

            let forbidden = await #expect(throws: Refusal.self) { try await set(.all, of: plan, by: stranger) }
            let rank = await #expect(throws: InvalidInput.self) {
                try await set(.chosen([IndicatorCode("5.1")]), of: plan, by: Self.ha)
            }

            #expect(forbidden == .forbidden(Message("round.coordinator_only")))
            #expect(rank?.problems.map(\.field) == ["indicators"])
            #expect(rank?.problems.first?.message.key == "contribution.not_possible")
        }
    }

    @Test func `the outlook counts who would be asked`() async throws {
        try await TestDatabase.sqlite.with { opened in
            let field = try await ContributionField(database: opened)
            let read = ReadContributionOutlook(runtime: field.field.runtime)

            let outlook = try await read(field.field.plan.code, by: Self.ha)

            #expect(
                outlook.rows.map { "\($0.code) \($0.form.rawValue) \($0.contributors)" } == [
                    "1.1 share 6", "1.2 amount 6",
                ]
            )
            #expect(outlook.setting == .all)
        }
    }

    @Test(arguments: [
        ("all", [], "asks all"), ("none", ["1.1"], "asks none"), ("chosen", ["1.2", "1.1"], "asks chosen 1.1 1.2"),
        ("chosen", [], "indicators contribution.none_chosen"),
        ("chosen", ["x"], "indicators code.not_an_indicator_code"),
        ("some", [], "asks contribution.unknown_setting"),
    ])
    func `a decision is read from words`(word: String, codes: [String], says: String) {
        do throws(InvalidInput) {
            let setting = try ContributionSetting(word: word, codes: codes)
            #expect((["asks", setting.word] + setting.codes.map(\.text)).joined(separator: " ") == says)
        } catch {
            #expect("\(error.problems[0].field) \(error.problems[0].message.key)" == says)
        }
    }
}
