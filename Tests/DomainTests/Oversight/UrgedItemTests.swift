import Domain
import Testing

@Suite struct UrgedItemTests {
    @Test(arguments: [("2025-10-04", nil), ("2025-10-05", 1), ("2025-11-04", 31)] as [(String, Int?)])
    func `an item is late from the day after its last day in time`(on iso: String, days: Int?) throws {
        let (day, due) = (try #require(Day(iso: iso)), try #require(Day(iso: "2025-10-04")))

        let item = UrgedItem(
            kind: .report,
            code: "2025-Q3",
            name: "",
            basis: .sections(["II.2.a"]),
            dueDay: due,
            on: day
        )

        #expect(item?.daysLate == days)
    }

    @Test(arguments: [("942-30/2024", "942-30", "2024"), ("749-02", "749-02", nil)] as [(String, String, String?)])
    func `a code tells the year of a task that is due every year`(code: String, task: String, year: String?) throws {
        let due = try #require(Day(iso: "2024-12-31"))

        let item = try #require(
            UrgedItem(
                kind: .task,
                code: code,
                name: "Tập huấn",
                basis: .task(number: 30, document: nil),
                dueDay: due,
                on: due.adding(days: 1)
            )
        )

        #expect(item.parts.code == task)
        #expect(item.parts.year == year)
        #expect(item.word == "task:" + code)
    }
}
