import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct ReadSeriesTests {
    /// Quý II/2025 with Hà Giang and Tuyên Quang, Quý III with the province they became.
    private func field(
        on database: TestDatabase,
        _ body: @Sendable (ContributionField) async throws -> Void
    ) async throws {
        try await database.with { opened in
            let field = try await ContributionField(database: opened)
            try await field.field.open("2025-Q2")
            try await field.supply(ContributionField.contribution("10", of: "100"), of: "ha-giang", in: "2025-Q2")
            try await field.supply(ContributionField.contribution("90", of: "300"), of: "tuyen-quang", in: "2025-Q2")
            try await field.supply(ContributionField.contribution("50", of: "100"), of: "ha-noi", in: "2025-Q2")
            try await field.field.open()
            try await field.supply(ContributionField.contribution("60", of: "400"), of: "tuyen-quang-moi")
            try await body(field)
        }
    }

    private func read(
        _ field: ContributionField,
        _ basis: SeriesBasis,
        _ indicator: IndicatorCode? = nil,
        by actor: ReportingActor = .command
    ) async throws -> SeriesSheet {
        let code = try indicator ?? ContributionField.ratio
        return try await ReadSeries(runtime: field.field.runtime)(field.field.plan.code, code, basis, by: actor)
    }

    private func said(_ sheet: SeriesSheet) -> [String] {
        sheet.series.rows.map {
            "\($0.organisation.text) \($0.period.text) \($0.figure?.value?.canonical ?? "-") \($0.counted.count)"
        }
    }

    @Test(arguments: TestDatabase.all)
    func `what two provinces reported stands under the one they became, numerators and denominators added`(
        database: TestDatabase
    ) async throws {
        try await field(on: database) { field in
            let reported = try await read(field, .reported)
            let restated = try await read(field, .restated)
            let counts = try await read(field, .restated, ContributionField.count)

            #expect(Set(said(reported)).isSuperset(of: ["ha-giang 2025-Q2 10 1", "tuyen-quang 2025-Q2 30 1"]))
            #expect(reported.series.rows.count == 4)
            #expect(
                Set(said(restated)) == [
                    "tuyen-quang-moi 2025-Q2 25 2", "ha-noi 2025-Q2 50 1", "tuyen-quang-moi 2025-Q3 15 1",
                ]
            )
            #expect(restated.series.gaps.isEmpty && restated.form == .share && counts.form == .amount)
            #expect(said(counts).contains("tuyen-quang-moi 2025-Q2 20 2"))
            for sheet in [reported, restated] {
                #expect(sheet.series.totals(.share).map { $0.figure?.value?.canonical } == ["30", "15"])
            }
        }
    }

    @Test(arguments: TestDatabase.all)
    func `successors in a circle are refused`(database: TestDatabase) async throws {
        try await field(on: database) { field in
            let moi = try OrganisationCode("tuyen-quang-moi")
            let giang = try OrganisationCode("ha-giang")
            try await field.field.runtime.database.write { connection in
                let store = OrganisationStore(connection: connection)
                let known = try store.all()
                try store.save(
                    known.filter { $0.code == moi }.map {
                        Organisation(
                            code: $0.code,
                            name: $0.name,
                            kind: $0.kind,
                            parent: $0.parent,
                            validFrom: $0.validFrom,
                            validTo: Day(iso: "2025-09-30"),
                            successor: giang
                        )
                    }
                )
            }

            let refused = await #expect(throws: Refusal.self) { try await read(field, .restated) }

            #expect(refused?.message.key == "series.circle")
            #expect(try await read(field, .reported).series.rows.count == 4)
        }
    }

    @Test func `who measures the indicator or reads all sees it, others are told of nothing`() async throws {
        try await field(on: .sqlite) { field in
            let cuong = ReportingActor(ContributionField.cuong)
            let yen = ReportingActor(ContributionField.yen)
            let heading = try IndicatorCode("1.7")
            let rank = try IndicatorCode("5.1")

            #expect(try await read(field, .reported, by: cuong).series.rows.count == 4)
            await #expect(throws: Refusal.self) { try await read(field, .reported, by: yen) }
            await #expect(throws: Refusal.self) { try await read(field, .reported, heading) }
            await #expect(throws: Refusal.self) { try await read(field, .reported, rank) }
        }
    }
}
