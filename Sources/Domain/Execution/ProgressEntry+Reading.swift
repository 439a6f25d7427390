extension ProgressEntry {
    /// The longest text of a field, in characters.
    package static let longestText = 4000

    /// Reads what was typed.
    ///
    /// - Parameters:
    ///   - previous: the last recorded percentage of the same activity or task; nil where there is none.
    ///   - today: the day it is on the server.
    /// - Throws: `InvalidInput` with every fault: no whole percentage from 0 to 100, a fall without a word, days that are none,
    ///   reversed or in the future, an end below 100 %, nothing said about what was done.
    package init(_ report: ProgressReport, after previous: Int?, on today: Day) throws(InvalidInput) {
        var faults = FieldFaults()
        let percent = faults.catching { () throws(InvalidInput) in try Self.percent(report.percent) }
        let started = faults.catching { () throws(InvalidInput) in
            try TypedDay.optional(report.startedOn, field: "started_on", notAfter: today)
        }
        let ended = faults.catching { () throws(InvalidInput) in
            try TypedDay.optional(report.endedOn, field: "ended_on", notAfter: today)
        }
        let (done, difficulties, explanation) = (
            faults.text(report.done, "done", required: "progress.done_missing"),
            faults.text(report.difficulties, "difficulties"), faults.text(report.explanation, "explanation")
        )
        if let percent, let previous, percent < previous, explanation.isEmpty {
            faults.add("explanation", "progress.fall_unexplained", ["before": "\(previous)", "now": "\(percent)"])
        }
        if let started = started ?? nil, let ended = ended ?? nil, ended < started {
            faults.add("ended_on", "progress.ends_before_start")
        }
        if let percent, percent < 100, ended ?? nil != nil { faults.add("ended_on", "progress.ends_unfinished") }
        try faults.check()
        self.init(
            activity: report.activity,
            percent: percent ?? 0,
            startedOn: started ?? nil,
            endedOn: ended ?? nil,
            done: done,
            difficulties: difficulties,
            explanation: explanation
        )
    }

    /// Reads `45`, `45%` or `45 %`.
    private static func percent(_ typed: String) throws(InvalidInput) -> Int {
        let digits = typed.filter { !$0.isWhitespace && $0 != "%" }
        guard !digits.isEmpty else { throw InvalidInput(field: "percent", "progress.percent_missing") }
        guard digits.utf8.allSatisfy({ (48...57).contains($0) }), let percent = Int(digits) else {
            throw InvalidInput(field: "percent", "progress.percent_not_whole", ["read": typed])
        }
        guard percent <= 100 else {
            throw InvalidInput(field: "percent", "progress.percent_above", ["read": typed])
        }
        return percent
    }
}
