package import Domain

/// A due date in a calendar: the last day in time, as an event of the whole day.
package struct CalendarEvent: Sendable, Equatable {
    /// What names it for ever, also where the day changes.
    package let uid: String
    /// How often it was changed.
    package let sequence: Int
    /// When it was last changed.
    package let modifiedAt: Instant
    /// The day.
    package let day: Day
    /// What it is about.
    package let summary: String
    /// More about it.
    package let detail: String
    /// The page about it.
    package let address: String
    /// True where nothing is to be done any more.
    package let isDone: Bool

    /// An event.
    package init(
        uid: String,
        sequence: Int,
        modifiedAt: Instant,
        day: Day,
        summary: String,
        detail: String,
        address: String,
        isDone: Bool
    ) {
        self.uid = uid
        self.sequence = sequence
        self.modifiedAt = modifiedAt
        self.day = day
        self.summary = summary
        self.detail = detail
        self.address = address
        self.isDone = isDone
    }
}
