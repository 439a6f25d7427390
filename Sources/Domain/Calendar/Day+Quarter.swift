extension Day {
    /// The last day of the quarter before the one the day lies in: 30/06 for 30/09, 31/12 of the year before for 31/03.
    package var endOfQuarterBefore: Day {
        let (year, month, _) = parts
        return Day(year: year, month: (month - 1) / 3 * 3 + 1, day: 1)?.adding(days: -1) ?? self
    }
}
