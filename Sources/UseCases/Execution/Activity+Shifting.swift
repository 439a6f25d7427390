package import Domain

extension Activity {
    /// The same one year later; days and money outside the task's time are left out.
    package func oneYearLater(within task: ExecutionTask) -> Activity {
        func later(_ day: Day?) -> Day? {
            guard let day else { return nil }
            let (year, month, number) = day.parts
            // 29 February has no day a year later: the month's last one.
            let moved = Day(year: year + 1, month: month, day: number) ?? Day(year: year + 1, month: month, day: 28)
            return moved.flatMap { task.window.contains($0) ? $0 : nil }
        }
        var copy = self
        copy.start = later(start)
        copy.due = later(due)
        copy.funding = [:]
        for (share, amount) in funding where task.years.contains(share.year + 1) {
            copy.funding[FundingShare(year: share.year + 1, source: share.source)] = amount
        }
        return copy
    }
}
