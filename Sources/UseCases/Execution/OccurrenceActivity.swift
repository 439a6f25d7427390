package import Domain

/// An activity of the approved implementation plan as an occurrence of its task stands with it.
package struct OccurrenceActivity: Sendable, Equatable {
    /// The activity.
    package let activity: Activity
    /// Its label, as the implementation plan prints it.
    package let label: String
    /// Per cent done as last reported; nil where nothing was.
    package let percent: Int?
}
