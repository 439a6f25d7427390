import Domain
import Testing

@Suite struct ActualCourseTests {
    private static func word(_ day: String, _ percent: Int, _ start: String? = nil, _ end: String? = nil)
        -> ProgressWord
    {
        ProgressWord(
            recordedOn: ExecutionSample.day(day),
            percent: percent,
            startedOn: start.map(ExecutionSample.day),
            endedOn: end.map(ExecutionSample.day)
        )
    }

    static let courses: [(words: [ProgressWord], percent: Int?, start: String?, end: String?)] = [
        ([], nil, nil, nil), ([word("2025-03-01", 0)], 0, nil, nil), ([word("2025-03-01", 1)], 1, "2025-03-01", nil),
        ([word("2025-03-01", 0, "2025-02-20")], 0, "2025-02-20", nil),
        // A given day is worth more than the day of the word; the last one given counts.
        ([word("2025-03-01", 10), word("2025-04-01", 20, "2025-02-10")], 20, "2025-02-10", nil),
        ([word("2025-03-01", 10, "2025-02-01"), word("2025-04-01", 20, "2025-02-10")], 20, "2025-02-10", nil),
        // Ended by a given day, or by the first word of 100 %.
        ([word("2025-03-01", 100, "2025-02-01", "2025-02-25")], 100, "2025-02-01", "2025-02-25"),
        (
            [word("2025-03-01", 50), word("2025-04-01", 100), word("2025-04-09", 100)], 100, "2025-03-01",
            "2025-04-01"
        ),
        // What fell back goes on; what came back ended only then.
        ([word("2025-03-01", 100, "2025-02-01", "2025-02-25"), word("2025-03-05", 90)], 90, "2025-02-01", nil),
        (
            [word("2025-03-01", 100, nil, "2025-02-25"), word("2025-03-05", 90), word("2025-03-09", 100)], 100,
            "2025-03-01", "2025-03-09"
        ),
        // Recorded after the fact, with an end only: it cannot begin after it ended.
        ([word("2025-03-01", 100, nil, "2025-02-25")], 100, "2025-02-25", "2025-02-25"),
    ]

    @Test(arguments: courses)
    func `the last words given tell when an activity began and ended`(
        example: (words: [ProgressWord], percent: Int?, start: String?, end: String?)
    ) {
        let course = ActualCourse(example.words)

        #expect(course.percent == example.percent)
        #expect(course.startedOn?.iso == example.start)
        #expect(course.endedOn?.iso == example.end)
    }

    @Test(arguments: [
        ("2025-03-31", "2025-03-31", 0), ("2025-03-31", "2025-04-01", 1), ("2025-03-31", "2025-03-30", 0),
    ])
    func `late counts from the day after the due day, to the end or to today`(due: String, last: String, days: Int) {
        let (due, last) = (ExecutionSample.day(due), ExecutionSample.day(last))
        let ended = ActualCourse([Self.word("2025-06-01", 100, "2025-01-01", last.iso)])
        let open = ActualCourse([Self.word("2025-01-05", 40, "2025-01-01")])

        #expect(ended.daysLate(after: due, on: ExecutionSample.day("2025-12-01")) == days)
        #expect(open.daysLate(after: due, on: last) == days)
        #expect(open.days(on: last) == ExecutionSample.day("2025-01-01")...last)
        #expect(ended.days(on: ExecutionSample.day("2025-12-01"))?.upperBound == last)
    }
}
