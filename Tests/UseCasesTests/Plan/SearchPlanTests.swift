import Domain
import Foundation
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct SearchPlanTests {
    private static let ha = ReportingActor(ReportingField.ha)

    /// The reporting field with tasks, documents and a spelling, its round of Quý III/2025 open.
    private func field(
        on database: TestDatabase,
        _ body: @Sendable (ReportingField) async throws -> Void
    ) async throws {
        try await database.with { opened in
            let clock = FixedClock()
            let runtime = Runtime.test(database: opened, clock: clock)
            let field = try await ReportingField(runtime: runtime, clock: clock) { content in
                let published = try PublishedPlan.content(code: "khac")
                content.tasks = published.tasks
                content.documents = published.documents
                content.aliases = [
                    OrganisationAlias(alias: "Cục CĐSQG", organisation: try OrganisationCode("cuc-cdsqg"))
                ]
            }
            try await field.open()
            try await body(field)
        }
    }

    private func found(
        _ field: ReportingField,
        _ typed: String,
        by actor: ReportingActor? = nil
    ) async throws -> (isNear: Bool, names: [String]) {
        let all = try await SearchPlan(runtime: field.runtime)(typed, in: field.plan.code, by: actor)
        let wording = SearchWording(.vietnamese)
        return (all[0].isNear, all[0].groups.flatMap { $0.hits.map(wording.name) })
    }

    private static let typed: [(typed: String, names: [String], isNear: Bool)] = [
        ("chuyen doi so", ["Cục Chuyển đổi số quốc gia"], false),
        ("Chuyển đổi số".decomposedStringWithCanonicalMapping, ["Cục Chuyển đổi số quốc gia"], false),
        ("đien thoai", ["1.6 Tỷ lệ người dân trưởng thành có điện thoại thông minh"], false),
        ("dien thoai thong mihn", ["1.6 Tỷ lệ người dân trưởng thành có điện thoại thông minh"], true),
        ("tap huan ky nag so", [], true),
        ("tập huấn kỹ nangg", ["749-10 Tập huấn kỹ năng số"], true),
        ("cdsqg", ["Cục Chuyển đổi số quốc gia"], false), ("CỤC VIỄN THÔNG", ["Cục Viễn thông"], false),
        ("1.7", ["1.7 Tỷ lệ phủ cáp quang", "1.7.1 Hộ gia đình", "1.7.2 Xã"], false),
        ("749-10", ["749-10 Tập huấn kỹ năng số"], false),
        ("749/qd-ttg", ["749/QĐ-TTg Quyết định 749/QĐ-TTg"], false),
        ("bao cao quy III 2025", ["Báo cáo tổng hợp Quý III năm 2025"], false),
        ("2025-q3", ["Báo cáo tổng hợp Quý III năm 2025"], false), ("khong co gi", [], false),
    ]

    @Test(arguments: TestDatabase.all)
    func `words without marks, in NFD and with slips find every kind, the same on both databases`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field in
            for (typed, names, isNear) in Self.typed {
                let found = try await found(field, typed)

                #expect(found.names == names, "\(typed)")
                #expect(found.isNear == (isNear && !names.isEmpty), "\(typed)")
            }
        }
    }

    @Test(arguments: TestDatabase.all)
    func `units find their own reports, those who may read them the frozen editions`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field in
            let round = try PeriodCode("2025-Q3")
            let (runtime, plan) = (field.runtime, field.plan.code)
            for move in [RoundMove.close, .lock] {
                try await MoveRound(runtime: runtime)(round, of: plan, move, by: Self.ha)
            }
            try await ForwardRound(runtime: runtime)(round, of: plan, by: Self.ha)
            let consolidated = "Báo cáo tổng hợp Quý III năm 2025"

            let lan = ReportingActor(ReportingField.lan)
            let binh = ReportingActor(ReportingField.binh)
            #expect(try await found(field, "quy iii").names == [consolidated])
            #expect(
                try await found(field, "quy iii", by: lan).names == [
                    consolidated, "Báo cáo Quý III năm 2025 của Cục Viễn thông",
                ]
            )
            #expect(
                try await found(field, "quy iii", by: binh).names == [
                    consolidated, "Báo cáo tổng hợp Quý III năm 2025, ấn bản 1",
                ]
            )
            #expect(try await found(field, "report vien thong", by: lan).names.count == 1)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `an organisation that came later is found at once`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field in
            #expect(try await found(field, "tram phat song").names.isEmpty)

            try await field.runtime.database.write { connection in
                try OrganisationStore(connection: connection).save([
                    Organisation(
                        code: try OrganisationCode("vu-moi"),
                        name: "Vụ Trạm phát sóng",
                        kind: .ministryUnit,
                        parent: nil,
                        validFrom: nil,
                        validTo: nil,
                        successor: nil
                    )
                ])
            }

            #expect(try await found(field, "tram phat song").names == ["Vụ Trạm phát sóng"])
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a task assigned outside the plan is found until it is withdrawn`(database: TestDatabase) async throws {
        try await TaskField.with(database) { field in
            let (runtime, plan) = (field.runtime, field.plan.plan.code)
            func codes() async throws -> [String] {
                let all = try await SearchPlan(runtime: runtime)("ra soat nen tang", in: plan, by: nil)
                return all[0].groups.flatMap { $0.hits.map(\.code) }
            }
            let draft = DirectiveDraft(
                documentNumber: "15/CT-TTg",
                documentDay: "2025-09-01",
                clause: "điểm 3",
                name: "Rà soát nền tảng số",
                dueDay: "2025-09-30",
                leads: ["cuc-vien-thong"],
                coordinating: []
            )

            let code = try await AssignDirective(runtime: runtime)(draft, to: plan, by: TaskField.ha)
            #expect(try await codes() == [code.text])

            try await WithdrawDirective(runtime: runtime)(code, of: plan, reason: "Giao nhầm", by: TaskField.ha)
            #expect(try await codes().isEmpty)
        }
    }

    @Test func `the next edition is what is searched`() async throws {
        try await field(on: .sqlite) { field in
            #expect(try await found(field, "cap quang").names == ["1.7 Tỷ lệ phủ cáp quang"])

            try await field.amend { content in
                for index in content.indicators.indices where content.indicators[index].code.text == "1.7" {
                    content.indicators[index].name = "Tỷ lệ phủ vệ tinh"
                }
            }

            #expect(try await found(field, "cap quang").names.isEmpty)
            #expect(try await found(field, "ve tinh").names == ["1.7 Tỷ lệ phủ vệ tinh"])
        }
    }

    @Test(arguments: ["", "  ", "%", "…!"])
    func `without a word the search is refused`(typed: String) async throws {
        try await field(on: .sqlite) { field in
            let refused = await #expect(throws: InvalidInput.self) { try await found(field, typed) }

            #expect(refused?.problems.map(\.field) == ["q"])
        }
    }

    @Test func `a plan that is none is not found`() async throws {
        try await field(on: .sqlite) { field in
            let code = try PlanCode("khong-co")
            let refused = await #expect(throws: Refusal.self) {
                try await SearchPlan(runtime: field.runtime)("so", in: code, by: nil)
            }

            #expect(refused?.message.key == "plan.unknown")
        }
    }
}
