package import Domain
package import Persistence

/// What is to be said to one person, all of it in one message.
package struct UrgingDigest: Sendable, Hashable {
    /// Who it is for.
    package let recipient: UrgingRecipient
    /// The reports it is about.
    package let items: [UrgingItem]
    /// The tasks it is about; it is never about nothing.
    package let tasks: [UrgingTaskItem]

    /// Every step it says.
    package var rungs: [UrgingRung] { items.map(\.rung) + tasks.map(\.rung) }

    /// When its message may be made: now, later today, or tomorrow where the person has today's already.
    package func dueAt(now: Instant) -> Instant {
        let hour = recipient.preference.hour
        if recipient.hasMessageToday { return Instant(now.day.adding(days: 1), hour: hour) }
        return recipient.preference.isTime(at: now) ? now : Instant(now.day, hour: hour)
    }
}
