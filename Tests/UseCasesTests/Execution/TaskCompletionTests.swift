import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct TaskCompletionTests {
    private static let document = Array("%PDF-1.7\nminh chứng".utf8)

    @Test(arguments: TestDatabase.all)
    func `a declared task stays open until its evidence is confirmed`(database: TestDatabase) async throws {
        try await TaskField.with(database) { field in
            let address = try field.address()

            try await field.declare(address)
            let waiting = try await field.record(address)
            #expect(waiting.occurrence.state(on: field.plan.clock.now().day) == .underWayInTime)
            #expect(waiting.occurrence.evidence == .awaiting)
            #expect(waiting.rights.confirms)
            try await ConfirmDone(runtime: field.runtime)(address, number: 1, by: TaskField.ha)

            let done = try await field.record(address)
            #expect(done.occurrence.state(on: field.plan.clock.now().day) == .doneOnTime)
            #expect(done.occurrence.doneOn?.iso == "2025-09-30")
            #expect(done.completions.map(\.isConfirmed) == [true])
            let log = try await AuditTrail.last(of: field.runtime)
            #expect([log.action, log.actor] == ["task.confirmed_done", "le.thu.ha"])
        }
    }

    @Test(arguments: [("2024-12-31", OfficialState.doneOnTime), ("2025-01-01", .doneLate)])
    func `the day of the document decides whether it was late, not the day it was sent`(
        day: String,
        state: OfficialState
    ) async throws {
        try await TaskField.with(.sqlite) { field in
            let address = try field.address("749-02", 2024)
            var claim = TaskField.claim
            claim.documentDay = day

            try await field.declare(address, claim)
            try await ConfirmDone(runtime: field.runtime)(address, by: TaskField.ha)

            #expect(try await field.state(address) == state)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `what is returned says why and is declared again`(database: TestDatabase) async throws {
        try await TaskField.with(database) { field in
            let address = try field.address()
            try await field.declare(address)
            let sendBack = ReturnDone(runtime: field.runtime)

            await #expect(throws: InvalidInput(field: "reason", "completion.reason_missing")) {
                try await sendBack(address, reason: "  ", by: TaskField.ha)
            }
            try await sendBack(address, reason: "Thiếu biên bản nghiệm thu", by: TaskField.ha)
            #expect(try await field.record(address).occurrence.evidence == .returned)
            try await field.declare(address)

            let record = try await field.record(address)
            #expect(record.completions.map(\.number) == [2, 1])
            #expect(record.completions.map(\.reason) == [nil, "Thiếu biên bản nghiệm thu"])
            await #expect(throws: Refusal.conflict(Message("completion.sent_anew"))) {
                try await ConfirmDone(runtime: field.runtime)(address, number: 1, by: TaskField.ha)
            }
        }
    }

    @Test func `a file comes back byte for byte to those it concerns, and to nobody else`() async throws {
        try await TaskField.with(.sqlite) { field in
            let address = try field.address()
            var claim = TaskField.claim
            claim.link = ""
            let file = SentFile(name: "Quyết định.html", bytes: Self.document)

            try await DeclareDone(runtime: field.runtime)(address, claim, file: file, by: TaskField.lan)

            let read = ReadOccurrence(runtime: field.runtime)
            for reader in [TaskField.lan, TaskField.ha, TaskField.binh, TaskField.kiem] {
                let found = try await read.file(1, of: address, by: reader)
                #expect(found.bytes == Self.document && found.file.name == "Quyết định.html.pdf")
            }
            await #expect(throws: Refusal.notFound(Message("evidence.not_found"))) {
                try await read.file(1, of: address, by: TaskField.minh)
            }
            #expect(try await field.record(address, by: TaskField.minh).completions.isEmpty)
        }
    }

    @Test func `a file of a forbidden kind stores nothing`() async throws {
        try await TaskField.with(.sqlite) { field in
            let address = try field.address()
            var claim = TaskField.claim
            claim.link = ""
            let file = SentFile(name: "a.pdf", bytes: Array("<html>".utf8))

            await #expect(throws: InvalidInput(field: "file", "evidence.not_allowed")) {
                try await DeclareDone(runtime: field.runtime)(address, claim, file: file, by: TaskField.lan)
            }

            #expect(try await field.record(address).completions.isEmpty)
            #expect(try await field.state(address) == .notBegunInTime)
        }
    }

    @Test func `nobody confirms their own work`() async throws {
        try await TaskField.with(.sqlite) { field in
            let address = try field.address()
            let unit = try OrganisationCode("cuc-vien-thong")
            let coordinator = Grant(role: .coordinator, organisation: field.plan.plan.coordinator)
            let both = ReportingActor(
                name: "hai.vai",
                grants: [coordinator, Grant(role: .contributor, organisation: unit)]
            )
            let moved = ReportingActor(name: "vu.thi.lan", grants: [coordinator])
            try await field.declare(address)

            for actor in [both, moved] {
                await #expect(throws: Refusal.forbidden(Message("completion.own_work"))) {
                    try await ConfirmDone(runtime: field.runtime)(address, by: actor)
                }
            }
            for actor in [TaskField.lan, TaskField.minh, TaskField.binh, TaskField.kiem] {
                await #expect(throws: Refusal.self) {
                    try await ConfirmDone(runtime: field.runtime)(address, by: actor)
                }
            }
            #expect(try await field.record(address).occurrence.evidence == .awaiting)
        }
    }

    @Test func `what the coordinator leads, the leadership confirms`() async throws {
        try await TaskField.with(.sqlite) { field in
            try await field.plan.amend { content in
                content.tasks[0].lead = content.tasks[0].coordinating
            }
            let address = try field.address()
            let digital = field.plan.plan.coordinator
            let nam = ReportingActor(name: "do.van.nam", grants: [Grant(role: .contributor, organisation: digital)])
            try await DeclareDone(runtime: field.runtime)(address, TaskField.claim, file: nil, by: nam)

            await #expect(throws: Refusal.forbidden(Message("completion.leadership_confirms"))) {
                try await ConfirmDone(runtime: field.runtime)(address, by: TaskField.ha)
            }
            #expect(try await field.record(address).rights.hindrance?.key == "completion.leadership_confirms")
            try await ConfirmDone(runtime: field.runtime)(address, by: TaskField.binh)

            #expect(try await field.state(address) == .doneOnTime)
        }
    }

    @Test(arguments: TestDatabase.all)
    func `a task printed as done is done at issue, and asks for its evidence once`(database: TestDatabase) async throws
    {
        try await TaskField.with(database) { field in
            let address = try field.address("942-01", 2025)
            let asked = try await field.record(address, by: TaskField.lan)
            #expect(asked.occurrence.owesEvidenceOfIssue)
            #expect(asked.rights.declares && !asked.rights.reports)
            await #expect(throws: Refusal.conflict(Message("progress.is_done"))) {
                try await field.report("10", on: address)
            }

            try await field.declare(address)
            #expect(try await field.state(address) == .doneOnTime)
            try await ConfirmDone(runtime: field.runtime)(address, by: TaskField.ha)

            let record = try await field.record(address)
            #expect(!record.occurrence.owesEvidenceOfIssue)
            #expect(record.occurrence.doneOn?.iso == "2025-09-30")
            await #expect(throws: Refusal.conflict(Message("progress.is_done"))) { try await field.declare(address) }
        }
    }
}
