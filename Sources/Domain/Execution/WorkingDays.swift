/// Counts working days, Monday to Friday; public holidays are not known and count.
package enum WorkingDays {
    /// How many working days lie before a day, from a fixed beginning: the difference of two is how many lie between.
    package static func before(_ day: Day) -> Int {
        // Day 0 was a Thursday: three working days of its week lie before it.
        let shifted = day.number + 3
        let week = shifted >= 0 ? shifted / 7 : (shifted - 6) / 7
        return week * 5 + min(shifted - week * 7, 5)
    }
}
