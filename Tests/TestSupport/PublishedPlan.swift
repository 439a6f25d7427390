package import Domain
package import Persistence
package import UseCases

/// A small plan of the field with accepted figures, as visitors read it.
package struct PublishedPlan: Sendable {
    /// The world the plan is stored in.
    package let runtime: Runtime
    /// Its clock, at 09:00 on 02/10/2025.
    package let clock: FixedClock
    /// The plan.
    package let plan: StoredPlan

    /// Stores the plan on a fresh, migrated database, with figures where `hasFigures` holds.
    package init(
        database: any Database,
        code: String = "chuyen-doi-so-2023",
        hasFigures: Bool = true,
        isDemonstration: Bool = false
    ) async throws {
        clock = FixedClock()
        runtime = Runtime.test(database: database, clock: clock, isDemonstration: isDemonstration)
        let content = try Self.content(code: code)
        plan = try await database.write { connection in
            let plan = try PlanStore(connection: connection).save(
                content,
                contentHash: "published-\(code)",
                at: Instant(milliseconds: 0)
            )
            if hasFigures { try Self.record(on: connection, plan: plan) }
            return plan
        }
    }

    /// Schedules the rounds of the plan's periods.
    package func scheduleRounds() async throws {
        let (plan, periods) = (plan, try Self.content(code: plan.code.text).periods)
        _ = try await runtime.database.write { connection in
            try PlanStore(connection: connection).scheduleRounds(of: plan.id, for: periods)
        }
    }

    /// Records a vintage of a figure.
    package static func record(
        _ indicator: String,
        _ organisation: String,
        _ period: (code: String, last: String),
        _ figure: (value: String?, status: ObservationStatus),
        number: Int = 1,
        of plan: StoredPlan,
        on connection: any Connection
    ) throws {
        let value = figure.value.flatMap(ExactDecimal.init(canonical:))
        guard let lastDay = Day(iso: period.last) else { return }
        _ = try ObservationStore(connection: connection).append(
            Vintage(
                figure: Figure(value: value, numerator: nil, denominator: nil, status: figure.status, note: ""),
                source: "",
                author: "lan",
                reason: number > 1 ? "Đính chính" : "",
                recordedAt: Instant(milliseconds: Int64(1_000 * number)),
                isIllustrative: true
            ),
            to: ObservationKey(
                planID: plan.id,
                figure: FigureKey(try IndicatorCode(indicator), .measuring),
                organisation: try OrganisationCode(organisation),
                period: try PeriodCode(period.code)
            ),
            lastDay: lastDay
        )
    }

    private static func record(on connection: any Connection, plan: StoredPlan) throws {
        let march = (code: "2025-Q1", last: "2025-03-31")
        let june = (code: "2025-Q2", last: "2025-06-30")
        try record("1.7.1", "cuc-vien-thong", march, ("84.2", .official), of: plan, on: connection)
        try record("1.7.1", "cuc-vien-thong", june, ("85", .provisional), of: plan, on: connection)
        try record("1.7.1", "cuc-vien-thong", june, ("85.1", .provisional), number: 2, of: plan, on: connection)
        try record("1.9", "cuc-cdsqg", march, ("50", .official), of: plan, on: connection)
        try record("1.9", "cuc-cdsqg", june, (nil, .missing), of: plan, on: connection)
        try record("1.10", "cuc-cdsqg", june, ("14", .official), of: plan, on: connection)
        try record("1.10", "tinh-01", june, ("99", .official), of: plan, on: connection)
        try record("5.4", "cuc-attt", june, ("25", .official), of: plan, on: connection)
    }
}

extension PublishedPlan {
    /// Stores a changed content as the next edition, imported at an instant, with its entry in the audit log.
    package func amend(
        at instant: Instant = Instant(milliseconds: 1_000),
        _ change: @escaping @Sendable (inout PlanContent) -> Void
    ) async throws {
        var content = try Self.content(code: plan.code.text)
        change(&content)
        let amended = content
        _ = try await runtime.change(by: "command") { connection, _ in
            let plan = try PlanStore(connection: connection).save(amended, contentHash: "amended", at: instant)
            return (plan, AuditFact(action: "plan.amended", subject: "plan/\(amended.header.code)"))
        }
    }
}
