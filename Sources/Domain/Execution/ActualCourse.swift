/// How an activity really went, from all that was reported about it.
package struct ActualCourse: Sendable, Hashable {
    /// Per cent done by the last word; nil where there is none.
    package let percent: Int?
    /// The actual first day: the last one given, else the day of the first word that says work has begun; nil while none does.
    package let startedOn: Day?
    /// The actual last day, while the last word says 100 %: the last one given, else the day the words reached 100 % for good;
    /// nil while it goes on.
    package let endedOn: Day?

    /// The course that words, in the order they were recorded, tell of.
    package init(_ words: [ProgressWord]) {
        percent = words.last?.percent
        let begun = words.first { $0.percent > 0 || $0.startedOn != nil }
        var start = words.last { $0.startedOn != nil }?.startedOn ?? begun?.recordedOn
        var end: Day?
        if words.last?.percent == 100 {
            let complete = words[(words.lastIndex { $0.percent < 100 }.map { $0 + 1 } ?? 0)...]
            end = complete.last { $0.endedOn != nil }?.endedOn ?? complete.first?.recordedOn
        }
        if let first = start, let last = end, last < first { start = last }
        if start == nil { end = nil }
        (startedOn, endedOn) = (start, end)
    }

    /// The days worked on it: up to its end, or up to today; nil while it has not begun.
    package func days(on today: Day) -> ClosedRange<Day>? {
        startedOn.map { $0...max($0, endedOn ?? today) }
    }

    /// How many days it ended beyond a due day, or is beyond it while it goes on; 0 where it is in time.
    package func daysLate(after due: Day, on today: Day) -> Int { max(0, (endedOn ?? today).number - due.number) }
}
