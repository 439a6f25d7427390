import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct OutboxStoreTests {
    @Test(arguments: TestDatabase.all)
    func `a person has one message a day`(kind: TestDatabase) async throws {
        try await kind.with { database in
            let field = try await UrgingField(database: database)
            try await PlanUrging(runtime: field.runtime)()
            let day = field.field.clock.now().day

            let again = try await database.write { connection in
                let lan = try #require(try AccountStore(connection: connection).find(AccountName("vu.thi.lan")))
                func add(_ day: Day, _ name: String) throws -> Int64? {
                    try OutboxStore(connection: connection).add(
                        NewMessage(
                            messageID: name,
                            account: lan.person.account,
                            day: day,
                            address: EmailAddress("lan@mic.example"),
                            language: "vi",
                            subject: "x",
                            body: "y",
                            html: "z",
                            state: .waiting
                        ),
                        at: Instant(milliseconds: 0)
                    )
                }
                return (try add(day, "a@x.example"), try add(day.adding(days: 1), "b@x.example"))
            }

            #expect(again.0 == nil)
            #expect(again.1 != nil)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a message is claimed by one holder, and what is due longest comes first`(kind: TestDatabase) async throws {
        try await kind.with { database in
            let field = try await UrgingField(database: database)
            try await PlanUrging(runtime: field.runtime)()
            let now = field.field.clock.now()
            let lease = now.adding(seconds: 60)

            let (first, second, third) = try await database.write { connection in
                let outbox = OutboxStore(connection: connection)
                return (
                    try outbox.claim(1, by: "a", until: lease, at: now),
                    try outbox.claim(5, by: "b", until: lease, at: now),
                    try outbox.claim(5, by: "c", until: lease, at: now)
                )
            }

            #expect(first.count == 1)
            #expect(second.count == 1)
            #expect(Set(first.map(\.id)).isDisjoint(with: second.map(\.id)))
            #expect(third.isEmpty)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `two holders at one time never claim the same message`(kind: TestDatabase) async throws {
        try await kind.with { database in
            let field = try await UrgingField(database: database)
            for number in 0..<20 {
                try await field.add("nguoi-\(number)", "Người \(number)", .contributor, "cuc-vien-thong")
            }
            try await PlanUrging(runtime: field.runtime)()
            let now = field.field.clock.now()

            let claims = try await withThrowingTaskGroup(of: [Int64].self) { group in
                for holder in 0..<8 {
                    group.addTask {
                        try await database.write { connection in
                            try OutboxStore(connection: connection)
                                .claim(4, by: "\(holder)", until: now.adding(seconds: 60), at: now).map(\.id)
                        }
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }

            #expect(Set(claims).count == claims.count)
            #expect(claims.count == 22)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a step is said once to a person`(kind: TestDatabase) async throws {
        try await kind.with { database in
            let field = try await UrgingField(database: database)
            try await PlanUrging(runtime: field.runtime)()
            let id = try #require(try await field.messages().first).id
            let taken = try await database.read {
                try OutboxStore(connection: $0).taken(in: [1, 2, 3])
            }

            #expect(taken.count == 2)
            await #expect(throws: ConstraintFailure.self) {
                try await database.write { connection in
                    for step in taken { try OutboxStore(connection: connection).add(step, to: id) }
                }
            }
        }
    }

    @Test(arguments: TestDatabase.all)
    func `messages are listed by state, unit and round, a page at a time`(kind: TestDatabase) async throws {
        try await kind.with { database in
            let field = try await UrgingField(database: database)
            field.mailer.answer(.refused(answer: "550"), to: "vu.thi.lan@mic.example")
            try await field.urgeAndSend()
            let plan = field.field.plan.id

            let found = try await database.read { connection in
                let query = OutboxQuery(connection: connection)
                func total(_ filter: OutboxFilter) throws -> Int {
                    try query.page(planID: plan, filter, limit: 1, offset: 0).total
                }
                return [
                    try total(OutboxFilter()), try total(OutboxFilter(state: .failed)),
                    try total(OutboxFilter(organisation: OrganisationCode("vu-ktsxhs"))),
                    try total(OutboxFilter(state: .failed, organisation: OrganisationCode("vu-ktsxhs"))),
                    try total(OutboxFilter(round: PeriodCode("2025-Q3"))),
                    try total(OutboxFilter(round: PeriodCode("2025-Q2"))),
                    try query.page(planID: plan, OutboxFilter(), limit: 1, offset: 1).messages.count,
                    try query.page(planID: plan + 1, OutboxFilter(), limit: 9, offset: 0).total,
                ]
            }

            #expect(found == [2, 1, 1, 0, 2, 0, 1, 0])
        }
    }

    @Test(arguments: TestDatabase.all)
    func `what a plan and a person chose is read back`(kind: TestDatabase) async throws {
        try await kind.with { database in
            let field = try await UrgingField(database: database)
            let setting = try UrgingSetting(
                isOn: true,
                reminderDays: [2, 9],
                remindsOnLastDay: false,
                overdueDays: [],
                escalationDays: nil
            )
            let preference = try UrgingPreference(language: "en", hour: 17, muted: [.reminder, .opening])

            let (storedSetting, storedPreference) = try await database.write { connection in
                let store = UrgingSettingStore(connection: connection)
                try store.save(UrgingSetting.standard, planID: field.field.plan.id)
                try store.save(setting, planID: field.field.plan.id)
                try store.save(preference, account: 1)
                return (try store.setting(planID: field.field.plan.id), try store.preference(account: 1))
            }

            #expect(storedSetting == setting)
            #expect(storedPreference == preference)
        }
    }
}
