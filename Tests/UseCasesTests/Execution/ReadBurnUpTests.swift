import Domain
import Persistence
import TestSupport
import Testing
import UseCases

@Suite struct ReadBurnUpTests {
    @Test(arguments: TestDatabase.all)
    func `the sums agree with the official counts, before and after a task is done late`(
        database: TestDatabase
    ) async throws {
        try await TaskField.with(database) { field in
            func burnUp(_ filter: ListedTaskFilter = ListedTaskFilter()) async throws -> BurnUpSheet {
                let read = ReadBurnUp(runtime: field.runtime)
                return try await read(field.plan.plan.code, filter) { years, _ in .years(years) }
            }
            let before = try await burnUp()
            let late = try field.address("749-02", 2024)
            try await field.declare(late)
            let waiting = try await burnUp()
            try await ConfirmDone(runtime: field.runtime)(late, by: TaskField.ha)

            let after = try await burnUp()

            #expect(waiting.burnUp == before.burnUp)
            for sheet in [before, after] {
                let (counts, found) = (sheet.counts, sheet.burnUp.counts)
                #expect(sheet.burnUp.latest?.done?.inAll == counts.done)
                #expect(sheet.burnUp.latest?.done?.lateInAll == counts[.doneLate])
                #expect((sheet.burnUp.points.last?.dueInAll ?? 0) + found.withoutDueDay == counts.total)
                #expect(found.withoutDueDay == 2 && found.dueBeforeToday == 3 && found.doneAtIssue == 1)
            }
            #expect(before.burnUp.points.map(\.dueInAll) == [0, 0, 0, 1, 1, 1, 1, 3, 3, 3, 3, 6])
            #expect(after.burnUp.points.map { $0.done?.inAll } == Array(repeating: 1, count: 10) + [2, 2])
            let ofYear = try await burnUp(ListedTaskFilter(year: 2024))
            #expect(ofYear.burnUp.points.map(\.dueInAll) == [0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2])
            #expect(ofYear.burnUp.latest?.done?.inAll == 1)
            #expect(String(decoding: after.csv, as: UTF8.self).contains("2025-07-01,2025-09-30,0,3,0,1,1,1,2"))
        }
    }

    @Test(arguments: ["2022", "2025-Q5", "nay"])
    func `a span that is none is refused with the plan's years`(word: String) throws {
        let error = #expect(throws: InvalidInput.self) { try ScheduleSpan(api: word, of: 2023...2025) }

        #expect(error?.problems.map(\.field) == ["span"])
        #expect(try ScheduleSpan(api: nil, of: 2023...2025) == .years(2023...2025))
    }
}
