import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct RankingTests {
    @Test(arguments: TestDatabase.all)
    func `a draft counts figures, reports and results with numerators and denominators`(kind: TestDatabase) async throws
    {
        try await RankingField.with(kind) { field in
            try await field.draft()

            let sheet = try await field.sheet()
            #expect(
                RankingField.lines(sheet.rows) == [
                    "cuc-vien-thong 1 72.22 2/3 1/1 0/0 1/2", "cuc-cdsqg 2 0 0/1 0/1 0/0 0/0",
                    "vu-ktsxhs 2 0 0/1 0/1 0/0 0/0",
                ]
            )
            #expect(sheet.ranking.state == .draft && sheet.total == 3 && sheet.placed == 3)
            let log = try await AuditTrail.last(of: field.runtime)
            #expect([log.actor, log.action] == ["le.thu.ha", "ranking.drafted"])
            #expect(log.subject == "plan/chuyen-doi-so-2023/ranking/2025-Q3")
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a year adds its rounds, extensions are respected and days late are shown`(kind: TestDatabase) async throws {
        try await RankingField.with(kind) { field in
            let address = try field.reporting.address("2025-Q3", "vu-ktsxhs")
            try await GrantExtension(runtime: field.runtime)(
                address,
                dueBefore: #require(Day(iso: "2025-10-08")),
                reason: "Bão số 10",
                by: RankingField.ha
            )
            let late = ReportContent(
                revision: 0,
                figures: [TypedFigure(indicator: try IndicatorCode("1.10"), value: "6,5")],
                narratives: Narratives(trend: "Tăng", proposals: "Không")
            )
            try await SubmitReport(runtime: field.runtime)(address, late, by: RankingField.minh)
            let second = try field.reporting.address("2025-Q2", "vu-ktsxhs")
            try await SubmitReport(runtime: field.runtime)(second, late, by: RankingField.minh)

            try await field.draft("2025")

            let sheet = try await field.sheet("2025")
            let minh = try #require(sheet.rows.first { $0.organisation.text == "vu-ktsxhs" })
            #expect(RankingField.lines([minh]) == ["vu-ktsxhs 1 75 2/2 1/2 0/0 0/0"])
            #expect(minh.ranked.unit.counts.daysLate == 95)
            #expect(sheet.ranking.scope == .year(2025))
        }
    }

    @Test(arguments: TestDatabase.all)
    func `tasks count by the official counting, and only confirmed evidence is a result`(kind: TestDatabase)
        async throws
    {
        try await RankingField.with(kind) { field in
            _ = try await BudgetField(field.reporting)
            let address = TaskAddress(plan: field.plan, task: try TaskCode("749-06"), year: 2025)
            let claim = CompletionClaim(
                documentNumber: "1234/QĐ-BTTTT",
                documentDay: "2025-09-30",
                link: "https://vanban.example.vn/1234"
            )
            try await field.draft()
            try await DeclareDone(runtime: field.runtime)(address, claim, file: nil, by: RankingField.lan)
            try await field.draft()
            let declared = try await field.sheet()
            try await ConfirmDone(runtime: field.runtime)(address, number: 1, by: RankingField.ha)
            try await field.draft()
            let confirmed = try await field.sheet()

            func telecom(_ sheet: RankingSheet) -> RankingCounts? {
                sheet.rows.first { $0.organisation.text == "cuc-vien-thong" }?.ranked.unit.counts
            }
            #expect(telecom(declared)?.tasksLed == 2 && telecom(declared)?.tasksInTime == 2)
            #expect(telecom(declared)?.tasksDue == 0 && telecom(declared)?.tasksConfirmed == 0)
            #expect(telecom(confirmed)?.tasksDue == 1 && telecom(confirmed)?.tasksConfirmed == 1)
            let finance = confirmed.rows.first { $0.organisation.text == "vu-khtc" }
            #expect(finance == nil, "a unit that owes nothing and leads nothing is not ranked")
        }
    }

    @Test(arguments: TestDatabase.all)
    func `before publication a unit sees its own row once it is open, those who read all see all, others nothing`(
        kind: TestDatabase
    ) async throws {
        try await RankingField.with(kind) { field in
            try await field.draft()
            for actor in [RankingField.lan, RankingField.nobody] {
                await #expect(throws: Refusal.self) { try await field.sheet(by: actor) }
            }
            for actor in [RankingField.ha, RankingField.binh, RankingField.kiem] {
                #expect(try await field.sheet(by: actor).rows.count == 3)
            }

            try await field.open()

            let own = try await field.sheet(by: RankingField.lan)
            #expect(own.rows.isEmpty && own.own.map(\.organisation.text) == ["cuc-vien-thong"])
            #expect(own.takesContests && own.contests.isEmpty)
            await #expect(throws: Refusal.self) { try await field.sheet(by: RankingField.nobody) }
            let lists = ReadRankings(runtime: field.runtime)
            #expect(try await lists.list(field.plan, by: RankingField.nobody).rankings.isEmpty)
            #expect(try await lists.list(field.plan, by: RankingField.lan).rankings.count == 1)
            let receiver = ReportingActor(
                name: "pham.quoc.binh",
                grants: [Grant(role: .contributor, organisation: try OrganisationCode("vien-chien-luoc"))]
            )
            #expect(try await lists.list(field.plan, by: receiver).rankings.isEmpty, "a unit without a row")
        }
    }

    @Test(arguments: TestDatabase.all)
    func `an explanation is answered before publication, an accepted one mends the row with its reason`(
        kind: TestDatabase
    ) async throws {
        try await RankingField.with(kind) { field in
            try await field.draft()
            await #expect(throws: Refusal.self) { try await field.contest() }
            try await field.open()

            try await field.contest()
            await #expect(throws: Refusal.conflict(Message("ranking.contest_waiting"))) { try await field.contest() }
            field.clock.advance(seconds: 4 * 86_400)
            await #expect(throws: Refusal.conflict(Message("ranking.contests_unanswered", ["count": "1"]))) {
                try await field.publish()
            }
            await #expect(throws: Refusal.conflict(Message("ranking.contest_over"))) { try await field.contest("") }
            await #expect(throws: InvalidInput(field: "reason", "ranking.reason_needed")) {
                try await field.answer(nil, reason: " ")
            }
            await #expect(throws: Refusal.self) { try await field.answer(nil, by: RankingField.minh) }
            let share = OfficialRate(numerator: 1, denominator: 1)
            try await field.answer(.override(.timeliness, share))
            await #expect(throws: Refusal.self) { try await field.answer(nil) }
            // Counting anew keeps what was recorded.
            try await field.draft()
            try await field.publish()

            let sheet = try await field.sheet(by: RankingField.nobody)
            #expect(
                RankingField.lines(sheet.rows)[1...] == [
                    "vu-ktsxhs 2 50 0/1 1/1 0/0 0/0", "cuc-cdsqg 3 0 0/1 0/1 0/0 0/0",
                ]
            )
            #expect(sheet.rows[1].overrides.map(\.reason) == ["Theo văn bản 15/BC"])
            #expect(sheet.contests.isEmpty, "explanations are not public")
            #expect(try await field.sheet(by: RankingField.minh).contests.map(\.state) == [.accepted])
        }
    }

    @Test(arguments: TestDatabase.all)
    func `an accepted explanation counts anew from the data, a declined one changes nothing`(kind: TestDatabase)
        async throws
    {
        try await RankingField.with(kind) { field in
            try await field.draft()
            try await field.open()
            try await field.contest("completeness", "Vừa gửi số liệu")
            let report = ReportContent(
                revision: 0,
                figures: [TypedFigure(indicator: try IndicatorCode("1.10"), value: "6,5")],
                narratives: Narratives()
            )
            let address = try field.reporting.address("2025-Q3", "vu-ktsxhs")
            try await SubmitReport(runtime: field.runtime)(address, report, by: RankingField.minh)
            let before = try await field.sheet()
            try await field.answer(.recompute)
            let after = try await field.sheet()

            #expect(RankingField.lines(before.rows).last == "vu-ktsxhs 2 0 0/1 0/1 0/0 0/0")
            #expect(RankingField.lines(after.rows)[1] == "vu-ktsxhs 2 50 1/1 0/1 0/0 0/0")
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a published ranking never changes; a second publication is an edition with its differences`(
        kind: TestDatabase
    ) async throws {
        try await RankingField.with(kind) { field in
            try await field.draft()
            await #expect(throws: Refusal.conflict(Message("ranking.not_opened"))) { try await field.publish() }
            try await field.open(until: "2025-10-07")
            await #expect(throws: Refusal.self, "the units' time is not over") { try await field.publish() }
            field.clock.advance(seconds: 86_400)
            try await field.publish()
            await #expect(throws: Refusal.conflict(Message("ranking.never_changed"))) { try await field.publish() }
            await #expect(throws: Refusal.conflict(Message("ranking.never_changed"))) {
                try await field.open(until: "2025-12-31")
            }
            await #expect(throws: InvalidInput(field: "reason", "ranking.edition_reason_needed")) {
                try await field.draft()
            }
            let report = ReportContent(
                revision: 0,
                figures: [TypedFigure(indicator: try IndicatorCode("1.10"), value: "6,5")],
                narratives: Narratives()
            )
            let address = try field.reporting.address("2025-Q3", "vu-ktsxhs")
            try await SubmitReport(runtime: field.runtime)(address, report, by: RankingField.minh)
            try await field.draft(reason: "Đính chính số liệu")
            #expect(try await field.sheet(by: RankingField.nobody).ranking.number == 1)
            try await field.open(until: field.clock.now().day.iso)
            let receiver = ReportingActor(
                name: "pham.quoc.binh",
                grants: [Grant(role: .contributor, organisation: try OrganisationCode("vien-chien-luoc"))]
            )
            let lists = ReadRankings(runtime: field.runtime)
            #expect(try await lists.list(field.plan, by: receiver).rankings.map(\.number) == [1])
            #expect(try await lists.list(field.plan, by: RankingField.lan).rankings.map(\.number) == [2])
            field.clock.advance(seconds: 86_400)
            try await field.publish()

            let (first, second) = (try await field.sheet(edition: 1), try await field.sheet(by: RankingField.nobody))
            #expect(RankingField.lines(first.rows).last == "vu-ktsxhs 2 0 0/1 0/1 0/0 0/0")
            #expect(second.ranking.number == 2 && second.ranking.reason == "Đính chính số liệu")
            #expect(
                second.moves.map { "\($0.organisation) \($0.placeBefore ?? 0)→\($0.place ?? 0)" } == [
                    "vu-ktsxhs 2→2", "cuc-cdsqg 2→3",
                ]
            )
            #expect(first.moves.isEmpty && second.editions.map(\.number) == [2, 1])
        }
    }

    @Test(arguments: TestDatabase.all)
    func `places are compared with the round published last before`(kind: TestDatabase) async throws {
        try await RankingField.with(kind) { field in
            try await field.draft("2025-Q2")
            try await field.publishInTime("2025-Q2")

            try await field.draft()

            let sheet = try await field.sheet()
            #expect(sheet.ranking.comparedWith?.text == "2025-Q2")
            #expect(sheet.rows.map(\.placeBefore) == [1, 1, 1])
            #expect(try await field.sheet("2025-Q2").ranking.comparedWith == nil)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `weights are the coordinator's, with a reason; a ranking that is open keeps its own`(kind: TestDatabase)
        async throws
    {
        try await RankingField.with(kind) { field in
            let set = SetRankingWeights(runtime: field.runtime)
            let typed: [RankingComponent: String] = [
                .completeness: "100", .timeliness: "0", .progress: "0", .confirmed: "0",
            ]
            await #expect(throws: Refusal.self) {
                try await set(typed, reason: "Ưu tiên", of: field.plan, by: RankingField.lan)
            }
            let bad = await #expect(throws: InvalidInput.self) {
                try await set([.completeness: "-1"], reason: "", of: field.plan, by: RankingField.ha)
            }
            #expect(
                bad?.problems.map(\.field) == ["completeness", "timeliness", "progress", "confirmed", "reason"]
            )
            try await field.draft()
            try await field.open()
            try await set(typed, reason: "Ưu tiên đầy đủ", of: field.plan, by: RankingField.ha)
            let log = try await AuditTrail.last(of: field.runtime)
            try await field.draft()
            try await field.draft("2025-Q2")

            #expect(log.action == "ranking.weights_set" && log.detail.contains("25 25 25 25"))
            #expect(try await field.sheet().ranking.weights == .standard)
            #expect(try await field.sheet("2025-Q2").ranking.weights.text == "100 0 0 0")
        }
    }

    @Test func `bad input is refused where it stands`() async throws {
        try await RankingField.with(.sqlite) { field in
            await #expect(throws: Refusal.self, "a round that was not opened") { try await field.draft("2025-Q1") }
            await #expect(throws: Refusal.self) { try await field.draft("2031") }
            try await field.draft()
            await #expect(throws: InvalidInput.self, "a day that is over") { try await field.open(until: "2025-10-06") }
            try await field.open(until: "2025-10-10")
            await #expect(throws: InvalidInput.self, "earlier than told") { try await field.open(until: "2025-10-09") }
            await #expect(throws: InvalidInput(field: "explanation", "ranking.explanation_needed")) {
                try await field.contest("", "  ")
            }
            await #expect(throws: InvalidInput.self, "an unknown component") { try await field.contest("speed") }
            await #expect(throws: InvalidInput.self, "too long") {
                try await field.contest("", String(repeating: "a", count: 2001))
            }
            await #expect(throws: Refusal.self, "another unit's row") {
                try await ContestRanking(runtime: field.runtime)(
                    field.plan,
                    RankingScope("2025-Q3"),
                    of: OrganisationCode("cuc-vien-thong"),
                    component: "",
                    explanation: "Sai",
                    by: RankingField.minh
                )
            }
        }
    }
}
