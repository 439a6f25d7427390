package import Documents
import Domain

extension BurnUpSheet {
    /// The burn-up as the API exchanges it; what is done is null for periods that have not begun.
    package var json: JSONValue {
        let carried = burnUp.carried
        return .object([
            ("from", .string(span.days.lowerBound.iso)), ("to", .string(span.days.upperBound.iso)),
            ("day", .string(day.iso)), ("total", .int(counts.total)), ("done", .int(counts.done)),
            ("due_before_day", .int(burnUp.counts.dueBeforeToday)),
            ("without_due_day", .int(burnUp.counts.withoutDueDay)),
            (
                "before",
                .object([
                    ("due", .int(carried.due)), ("done_on_time", .int(carried.onTime)),
                    ("done_late", .int(carried.late)),
                ])
            ), ("periods", .array(burnUp.points.map(Self.json))),
        ])
    }

    /// A line a period. Column names are English and stable; what is done is empty for periods that have not begun.
    package var csv: [UInt8] {
        var writer = CSVWriter()
        let heads = [
            "from", "to", "due", "due_in_all", "done_on_time", "done_late", "done_on_time_in_all",
            "done_late_in_all", "done_in_all",
        ]
        writer.line(heads.map(CSVCell.text))
        for point in burnUp.points {
            let done = point.done
            let numbers = [
                point.due, point.dueInAll, done?.onTime, done?.late, done?.onTimeInAll, done?.lateInAll, done?.inAll,
            ]
            writer.line(
                [.text(point.period.days.lowerBound.iso), .text(point.period.days.upperBound.iso)]
                    + numbers.map { CSVCell.number($0.map(String.init) ?? "") }
            )
        }
        return writer.finished
    }

    private static func json(_ point: BurnUp.Point) -> JSONValue {
        let done = point.done
        return .object([
            ("from", .string(point.period.days.lowerBound.iso)), ("to", .string(point.period.days.upperBound.iso)),
            ("due", .int(point.due)), ("due_in_all", .int(point.dueInAll)),
            ("done_on_time", .optional(done?.onTime)), ("done_late", .optional(done?.late)),
            ("done_on_time_in_all", .optional(done?.onTimeInAll)), ("done_late_in_all", .optional(done?.lateInAll)),
        ])
    }
}
