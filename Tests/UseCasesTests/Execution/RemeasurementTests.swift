import Domain
import Persistence
import TestSupport
import Testing
import UseCases

/// Progress is measured against the approved version: from the moment of its approval.
@Suite struct RemeasurementTests {
    @Test(arguments: TestDatabase.all)
    func `an approval measures progress anew, by the new weights of the same activities`(
        database: TestDatabase
    ) async throws {
        try await TaskField.with(database) { field in
            let address = try field.address()
            let task = ImplementationAddress(plan: address.plan, task: address.task)
            try await field.report("30", on: address)
            try await Self.approve(["60", "40"], task, field)
            #expect(try await field.record(address).occurrence.percent == 0)
            try await field.report("100", on: address, activity: 1)
            #expect(try await field.record(address).occurrence.percent == 60)
            let before = field.plan.clock.now()
            field.plan.clock.advance(seconds: 60)

            try await BeginVersion(runtime: field.runtime)(task, from: .previous, by: TaskField.lan)
            try await Self.approve(["20", "80"], task, field, version: 2)

            let record = try await field.record(address)
            #expect(record.occurrence.percent == 20)
            #expect(record.approved?.number == 2)
            let entry = try #require(
                try await field.runtime.database.read { try AuditStore(connection: $0).last() }
            )
            #expect(entry.detail.contains("60 → 20"))
            for (instant, percent) in [(before, 60), (field.plan.clock.now(), 20)] {
                let filter = ListedTaskFilter(task: address.task.text)
                let read = ReadTasks(runtime: field.runtime)
                let known = try await read(address.plan, filter, window: nil, asOf: instant)
                #expect(known.tasks.map(\.occurrence.percent) == [percent])
            }
        }
    }

    @Test func `where nothing was said yet, an approval says nothing of progress`() async throws {
        try await TaskField.with(.sqlite) { field in
            let address = try field.address()
            let task = ImplementationAddress(plan: address.plan, task: address.task)

            try await Self.approve(["60", "40"], task, field)

            let record = try await field.record(address)
            #expect(record.occurrence.percent == nil && record.occurrence.lastWordAt == nil)
        }
    }

    private static func approve(
        _ weights: [String],
        _ task: ImplementationAddress,
        _ field: TaskField,
        version: Int = 0
    ) async throws {
        let content = try ExecutionField.part(version: version, revision: version == 0 ? 0 : 1, weights: weights) {
            for index in $0.indices where version > 0 { $0[index].id = ActivityID(Int64(index + 1)) }
        }
        try await SubmitImplementation(runtime: field.runtime)(task, content, by: TaskField.lan)
        try await DecideImplementation(runtime: field.runtime)(task, .approve, by: TaskField.ha)
    }
}
