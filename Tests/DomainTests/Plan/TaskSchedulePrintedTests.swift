import Domain
import Testing

@Suite struct TaskSchedulePrintedTests {
    @Test(
        arguments: [
            ("2021-2025", TaskScheduleKind.range, 2021, 2025, false),
            ("2021 – 2025.", .range, 2021, 2025, false),
            ("2021-2025 (đã hoàn thành).", .range, 2021, 2025, true),
            ("2021-2025 (đã hoàn thành)", .range, 2021, 2025, true),
            ("2023", .year, 2023, 2023, false),
            ("Năm 2024", .year, 2024, 2024, false),
            ("2023-2023", .year, 2023, 2023, false),
            ("Hằng năm", .annual, nil, nil, false),
            ("Hằng năm.", .annual, nil, nil, false),
            ("Hàng năm", .annual, nil, nil, false),
            ("Thường xuyên", .continuous, nil, nil, false),
            ("Đã hoàn thành", .none, nil, nil, true),
            ("Triển khai thực hiện Mobile Money", .none, nil, nil, false),
            ("12/2023", .none, nil, nil, false),
            ("", .none, nil, nil, false),
        ] as [(String, TaskScheduleKind, Int?, Int?, Bool)]
    )
    func `every printed form gives its kind and years and keeps the text`(
        text: String,
        kind: TaskScheduleKind,
        start: Int?,
        end: Int?,
        done: Bool
    ) throws {
        let schedule = try TaskSchedule(printed: text)

        #expect(
            schedule
                == TaskSchedule(kind: kind, startYear: start, endYear: end, completedAtIssue: done, text: text)
        )
    }

    @Test func `a range that ends before it begins is refused`() {
        #expect(throws: InvalidInput.self) { try TaskSchedule(printed: "2025-2021") }
    }

    @Test(arguments: [
        ("Triển khai thực hiện Mobile Money", true), ("", false), ("Đã hoàn thành", false), ("2023", false),
    ])
    func `a text that says nothing about time is told from an empty cell`(text: String, told: Bool) throws {
        #expect(try TaskSchedule(printed: text).isTextWithoutTime == told)
    }
}
