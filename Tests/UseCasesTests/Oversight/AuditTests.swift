import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct AuditTests {
    private func write(_ count: Int, _ runtime: Runtime) async throws {
        for number in 1...count {
            try await runtime.change(by: "vu.thi.lan") { _, _ in
                (
                    (),
                    AuditFact(action: "figure.saved", subject: "indicator/1.\(number)", detail: ["b": "2", "a": "Ứng"])
                )
            }
        }
    }

    private func spoil(_ statement: SQL, _ kind: TestDatabase) async throws -> AuditVerdict {
        try await kind.with { database in
            let runtime = Runtime.test(database: database)
            try await write(6, runtime)
            try await database.write { _ = try $0.execute(statement) }
            return try await VerifyAudit(runtime: runtime)()
        }
    }

    @Test(arguments: TestDatabase.all) func `an untouched log is good to its head`(kind: TestDatabase) async throws {
        try await kind.with { database in
            let runtime = Runtime.test(database: database)
            try await write(1001, runtime)

            let verdict = try await VerifyAudit(runtime: runtime)()

            #expect(verdict.fault == nil)
            #expect(verdict.headNumber == 1001)
            let last = try await database.read { try AuditStore(connection: $0).last() }
            #expect(last?.hash == verdict.headHash)
            #expect(last?.detail == #"{"a":"Ứng","b":"2"}"#)
        }
    }

    @Test(arguments: TestDatabase.all) func `the chain stays whole where many write at once and some are refused`(
        kind: TestDatabase
    ) async throws {
        try await kind.with { database in
            let runtime = Runtime.test(database: database)
            let stored = await withTaskGroup { group in
                for number in 1...60 {
                    group.addTask {
                        do {
                            try await runtime.change(by: "vu.thi.lan") { connection, at in
                                let fact = AuditFact(action: "figure.saved", subject: "indicator/1.\(number)")
                                guard number.isMultiple(of: 4) else { return ((), fact) }
                                try AuditLog(connection: connection).record(fact, by: "vu.thi.lan", at: at)
                                throw Refusal.conflict(Message("round.takes_no_reports"))
                            }
                            return true
                        } catch {
                            return false
                        }
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }

            let verdict = try await VerifyAudit(runtime: runtime)()

            #expect(stored == 45)
            #expect(verdict.fault == nil)
            #expect(verdict.headNumber == 45)
        }
    }

    @Test(arguments: TestDatabase.all) func `an empty log is good`(kind: TestDatabase) async throws {
        try await kind.with { database in
            let verdict = try await VerifyAudit(runtime: .test(database: database))()

            #expect(verdict.fault == nil)
            #expect(verdict.headNumber == 0)
            #expect(verdict.headHash == AuditSeal.genesis)
        }
    }

    @Test(
        arguments: TestDatabase.all,
        [
            ("UPDATE audit_entry SET actor = 'khac' WHERE number = 3", AuditFault.changed(number: 3)),
            ("UPDATE audit_entry SET at = at + 1 WHERE number = 6", .changed(number: 6)),
            ("UPDATE audit_entry SET detail = '{}' WHERE number = 1", .changed(number: 1)),
            ("DELETE FROM audit_entry WHERE number = 4", .missing(number: 4, found: 5)),
            ("DELETE FROM audit_entry WHERE number = 1", .missing(number: 1, found: 2)),
            ("UPDATE audit_entry SET number = number + 1 WHERE number = 6", .missing(number: 6, found: 7)),
            (
                "UPDATE audit_entry SET number = CASE number WHEN 2 THEN 12 ELSE 2 END WHERE number IN (2)",
                .missing(number: 2, found: 3)
            ),
        ] as [(SQL, AuditFault)]
    )
    func `any change or removal is found at its entry`(kind: TestDatabase, spoiled: (SQL, AuditFault)) async throws {
        let verdict = try await spoil(spoiled.0, kind)

        #expect(verdict.fault == spoiled.1)
        #expect(verdict.headNumber == spoiled.1.number - 1)
    }

    @Test func `an entry made anew with a right hash does not fit the next one`() async throws {
        let verdict = try await TestDatabase.sqlite.with { database in
            let runtime = Runtime.test(database: database)
            try await write(3, runtime)
            let entries = try await database.read { try AuditStore(connection: $0).entries(after: 0, limit: 9) }
            let second = entries[1]
            func forged(hash: String) -> StoredAuditEntry {
                StoredAuditEntry(
                    number: 2,
                    at: second.at,
                    actor: "khac",
                    action: second.action,
                    subject: second.subject,
                    detail: second.detail,
                    previousHash: second.previousHash,
                    hash: hash
                )
            }
            let hash = AuditSeal.hash(of: forged(hash: ""))
            try await database.write { connection in
                _ = try connection.execute("UPDATE audit_entry SET actor = 'khac', hash = \(hash) WHERE number = 2")
            }
            return try await VerifyAudit(runtime: runtime)()
        }

        #expect(verdict.fault == .unlinked(number: 3))
    }

    @Test func `a cut-off end is seen against an anchor noted before`() async throws {
        try await TestDatabase.sqlite.with { database in
            let runtime = Runtime.test(database: database)
            try await write(5, runtime)
            let head = try await VerifyAudit(runtime: runtime)()
            let anchor = AuditAnchor(number: head.headNumber, hash: head.headHash)
            try await database.write { _ = try $0.execute("DELETE FROM audit_entry WHERE number > 3") }

            #expect(try await VerifyAudit(runtime: runtime)().fault == nil)
            #expect(try await VerifyAudit(runtime: runtime)(anchor: anchor).fault == .anchorLost(number: 5))
        }
    }

    @Test func `a write that fails leaves no entry`() async throws {
        try await TestDatabase.sqlite.with { database in
            let runtime = Runtime.test(database: database)

            await #expect(throws: Refusal.self) {
                try await runtime.change(by: "x") { _, _ -> (Void, AuditFact) in
                    throw Refusal.conflict(Message("x"))
                }
            }
            let verdict = try await VerifyAudit(runtime: runtime)()
            #expect(verdict.headNumber == 0)
        }
    }

    @Test func `the hash is the documented one`() {
        let entry = StoredAuditEntry(
            number: 1,
            at: Instant(milliseconds: 1_759_370_400_000),
            actor: "system",
            action: "plan.imported",
            subject: "plan/a",
            detail: "{}",
            previousHash: AuditSeal.genesis,
            hash: ""
        )

        #expect(AuditSeal.hash(of: entry) == "0bd8a89b434b93c1669f99f2eb232a57847db2502089e56fda45bf7cac527dd6")
    }
}
