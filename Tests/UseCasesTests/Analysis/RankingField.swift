import Domain
import Persistence
import TestSupport
import UseCases

/// Two open rounds. In Quý III/2025 Cục Viễn thông has supplied two of three figures in time, one of them provisional, and was
/// accepted; the other two units have supplied nothing. The clock is past the deadline, at 09:00 on 07/10/2025.
struct RankingField: Sendable {
    let reporting: ReportingField

    static let lan = ReportingActor(ReportingField.lan)
    static let minh = ReportingActor(ReportingField.minh)
    static let ha = ReportingActor(ReportingField.ha)
    static let binh = actor("nguyen.thanh.binh", .leadership, "bo-tttt")
    static let kiem = actor("ly.van.kiem", .auditor, "bo-tttt")
    static let nobody = ReportingActor(name: "", grants: [])

    var runtime: Runtime { reporting.runtime }
    var clock: FixedClock { reporting.clock }
    var plan: PlanCode { reporting.plan.code }

    static func with(_ kind: TestDatabase, _ body: @Sendable (RankingField) async throws -> Void) async throws {
        try await kind.with { database in
            let reporting = try await ReportingField(database: database)
            try await reporting.open("2025-Q2")
            try await reporting.open()
            try await reporting.accept(ReportingField.report())
            reporting.clock.advance(seconds: 5 * 86_400)
            try await body(RankingField(reporting: reporting))
        }
    }

    func draft(_ scope: String = "2025-Q3", reason: String = "") async throws {
        try await DraftRanking(runtime: runtime)(plan, RankingScope(scope), reason: reason, by: Self.ha)
    }

    func open(_ scope: String = "2025-Q3", until day: String = "2025-10-10") async throws {
        try await OpenRanking(runtime: runtime)(
            plan,
            RankingScope(scope),
            until: Day(iso: day) ?? clock.now().day,
            by: Self.ha
        )
    }

    func publish(_ scope: String = "2025-Q3") async throws {
        try await PublishRanking(runtime: runtime)(plan, RankingScope(scope), by: Self.ha)
    }

    /// Opens, waits until the units' time is over, and publishes.
    func publishInTime(_ scope: String) async throws {
        try await open(scope, until: clock.now().day.iso)
        clock.advance(seconds: 86_400)
        try await publish(scope)
    }

    @discardableResult
    func contest(_ component: String = "timeliness", _ text: String = "Đã gửi ngày 02/10") async throws -> Int {
        try await ContestRanking(runtime: runtime)(
            plan,
            RankingScope("2025-Q3"),
            of: OrganisationCode("vu-ktsxhs"),
            component: component,
            explanation: text,
            by: Self.minh
        )
    }

    func answer(_ remedy: RankingRemedy?, reason: String = "Theo văn bản 15/BC", by actor: ReportingActor = ha)
        async throws
    {
        try await AnswerRankingContest(runtime: runtime)(
            plan,
            RankingScope("2025-Q3"),
            1,
            remedy: remedy,
            reason: reason,
            by: actor
        )
    }

    func sheet(
        _ scope: String = "2025-Q3",
        edition: Int? = nil,
        window: ListWindow? = nil,
        by actor: ReportingActor = ha
    ) async throws -> RankingSheet {
        try await ReadRankings(runtime: runtime)(plan, RankingScope(scope), edition: edition, window: window, by: actor)
    }

    /// Each row as "unit place score completeness timeliness progress confirmed".
    static func lines(_ rows: [StoredRankingRow]) -> [String] {
        rows.map { row in
            let shares = RankingComponent.allCases.map { component in
                let share = row.ranked.unit.share(component)
                return "\(share.numerator)/\(share.denominator)"
            }
            let place = row.ranked.place.map(String.init) ?? "-"
            return ([row.organisation.text, place, row.ranked.score.value?.canonical ?? "-"] + shares)
                .joined(separator: " ")
        }
    }

    private static func actor(_ name: String, _ role: Role, _ unit: String) -> ReportingActor {
        let organisation = try? OrganisationCode(unit)
        return ReportingActor(name: name, grants: organisation.map { [Grant(role: role, organisation: $0)] } ?? [])
    }
}
