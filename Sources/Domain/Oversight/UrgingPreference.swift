/// How somebody wants to be urged.
package struct UrgingPreference: Sendable, Hashable {
    /// `vi` or `en`.
    package let language: String
    /// The hour of the day, Asia/Ho_Chi_Minh, from which on the day's message may come; 0 to 23.
    package let hour: Int
    /// The kinds of steps the person does without.
    package let muted: Set<UrgingKind>

    /// Vietnamese, at eight in the morning, every step.
    package static let standard = UrgingPreference(language: "vi", hour: 8, muted: [], checked: ())

    private init(language: String, hour: Int, muted: Set<UrgingKind>, checked: Void) {
        self.language = language
        self.hour = hour
        self.muted = muted
    }

    /// A choice; throws `InvalidInput` with the fields `language`, `hour` or `muted` where it is none: what was returned, is
    /// overdue or was escalated cannot be muted.
    package init(language: String, hour: Int, muted: Set<UrgingKind>) throws(InvalidInput) {
        guard language == "vi" || language == "en" else {
            throw InvalidInput(field: "language", "urging.unknown_language", ["read": language])
        }
        guard (0...23).contains(hour) else { throw InvalidInput(field: "hour", "urging.hour_range") }
        guard muted.allSatisfy(\.mayBeMuted) else { throw InvalidInput(field: "muted", "urging.cannot_mute") }
        self.init(language: language, hour: hour, muted: muted, checked: ())
    }

    /// True where the person is to be told of a step.
    package func wants(_ step: UrgingStep) -> Bool { !muted.contains(step.kind) }

    /// True where the day's message may come now.
    package func isTime(at now: Instant) -> Bool { now.clock.hour >= hour }
}
