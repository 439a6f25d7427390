import Documents
import Domain
import Persistence
import TestSupport
import Testing
import UseCases

/// The sections by which units are urged are the plan's data: a letter cites what they say and nothing else.
@Suite struct LetterClausesTests {
    @Test(arguments: TestDatabase.all)
    func `the opening cites the sections that the shipped plan names`(kind: TestDatabase) async throws {
        let opening = try await opening(on: kind) { _ in }

        #expect(opening.contains("và nhiệm vụ theo dõi, đôn đốc tại mục III.1 và mục IV.1 của Kế hoạch, Cục"))
    }

    @Test func `where the plan names none, the opening cites none`() async throws {
        let opening = try await opening(on: .sqlite) { $0.header.urgingClauses = nil }

        #expect(opening.contains("(sau đây gọi là Kế hoạch), Cục Chuyển đổi số quốc gia đã rà soát"))
        #expect(!opening.contains("mục"))
    }

    @Test func `other sections are another edition of the plan`() throws {
        let shipped = try PlanPackage.read(at: PlanFixture.shipped)
        let clauses: [WritableKeyPath<PlanHeader, String?>] = [
            \.urgingClauses, \.measuringClause, \.contributingClause,
        ]
        for clause in clauses {
            var other = shipped
            other.header[keyPath: clause] = "mục V.2"
            #expect(PlanFingerprint.of(other) != PlanFingerprint.of(shipped))
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a late report rests on the sections that the plan names for what the unit supplies`(
        kind: TestDatabase
    ) async throws {
        try await kind.with { database in
            let field = try await ReportingField(database: database)
            try await field.amend { $0.header.measuringClause = "mục 7" }
            try await field.open()
            field.clock.set(Instant(try #require(Day(iso: "2025-10-20")), hour: 9))

            #expect(try await Self.bases(field) == [.sections(["mục 7"])])
        }
    }

    @Test func `where the plan names no section, a late report rests on none`() async throws {
        try await TestDatabase.sqlite.with { database in
            let field = try await ReportingField(database: database)
            try await field.amend { $0.header.measuringClause = nil }
            try await field.open()
            field.clock.set(Instant(try #require(Day(iso: "2025-10-20")), hour: 9))

            #expect(try await Self.bases(field) == [.none])
        }
    }

    /// What the late report of Cục Viễn thông rests on.
    private static func bases(_ field: ReportingField) async throws -> [UrgedBasis] {
        let draft = try await ReadUrgedUnits(runtime: field.runtime)
            .draft(to: OrganisationCode("cuc-vien-thong"), of: field.plan.code, by: .command)
        return draft.unit.items.filter { $0.kind == .report }.map(\.basis)
    }

    private func opening(
        on kind: TestDatabase,
        _ change: (inout PlanContent) -> Void
    ) async throws -> String {
        var content = try PlanPackage.read(at: PlanFixture.shipped)
        change(&content)
        let changed = content
        let texts = Collected()
        try await kind.with { database in
            let runtime = Runtime.test(database: database, clock: FixedClock())
            _ = try await ImportPlan(runtime: runtime)(changed, confirmed: false, by: "command")
            let draft = try await ReadUrgedUnits(runtime: runtime)
                .draft(to: OrganisationCode("cuc-vien-thong"), of: changed.header.code, by: .command)
            for case .paragraph(let text) in draft.document.body { await texts.append(text) }
        }
        return await texts.first ?? ""
    }

    private actor Collected {
        private var texts: [String] = []
        var first: String? { texts.first }
        func append(_ text: String) { texts.append(text) }
    }
}
