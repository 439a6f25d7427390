import Domain
import Testing

@Suite struct OccurrenceCourseTests {
    /// First day, due day, done?, completed on; then the planned days and the days beyond.
    static let courses:
        [(start: String?, due: String?, isDone: Bool, doneOn: String?, planned: [String], late: [String]?)] = [
            // Open and due today, the day before, the day after.
            ("2024-01-01", "2025-10-02", false, nil, ["2024-01-01", "2025-10-02"], nil),
            ("2024-01-01", "2025-10-01", false, nil, ["2024-01-01", "2025-10-01"], ["2025-10-02", "2025-10-02"]),
            ("2024-01-01", "2025-12-31", false, nil, ["2024-01-01", "2025-12-31"], nil),
            // Done on the due day, the day after, and at issue without a day.
            ("2023-01-01", "2024-12-31", true, "2024-12-31", ["2023-01-01", "2024-12-31"], nil),
            (
                "2023-01-01", "2024-12-31", true, "2025-01-01", ["2023-01-01", "2024-12-31"],
                ["2025-01-01", "2025-01-01"]
            ),
            ("2023-01-01", "2023-12-31", true, nil, ["2023-01-01", "2023-12-31"], nil),
            // Without a due day, and without a first day.
            (nil, nil, false, nil, ["2023-01-01", "2025-12-31"], nil),
            ("2024-05-01", nil, false, nil, ["2024-05-01", "2025-12-31"], nil),
            (nil, "2024-06-30", true, "2024-06-01", ["2023-01-01", "2024-06-30"], nil),
            // Due before the plan begins; a first day after the due day.
            (nil, "2021-12-31", true, "2021-11-01", ["2021-12-31", "2021-12-31"], nil),
            ("2025-03-01", "2025-02-01", true, "2025-02-01", ["2025-02-01", "2025-02-01"], nil),
        ]

    @Test(arguments: courses)
    func `an occurrence lies in its planned days and beyond them where it is late`(
        example: (start: String?, due: String?, isDone: Bool, doneOn: String?, planned: [String], late: [String]?)
    ) {
        let course = OccurrenceCourse(
            startsOn: example.start.map(ExecutionSample.day),
            dueDay: example.due.map(ExecutionSample.day),
            isDone: example.isDone,
            doneOn: example.doneOn.map(ExecutionSample.day),
            on: ExecutionSample.day("2025-10-02"),
            planYears: 2023...2025
        )

        #expect([course.planned.lowerBound.iso, course.planned.upperBound.iso] == example.planned)
        #expect(course.late.map { [$0.lowerBound.iso, $0.upperBound.iso] } == example.late)
        #expect(course.hasDueDay == (example.due != nil))
        #expect(course.days.upperBound.iso == example.late?.last ?? example.planned.last)
    }
}
