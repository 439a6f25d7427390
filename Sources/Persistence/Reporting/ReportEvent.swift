package import Domain

/// What happened to a report, append-only.
package struct ReportEvent: Sendable, Hashable {
    /// What happened.
    package let kind: ReportEventKind
    /// When.
    package let at: Instant
    /// The account that did it.
    package let actor: String
    /// Why, where a reason was asked for; else empty.
    package let reason: String
    /// What the report said then, as JSON; empty where the event changes no content.
    package let content: String
    /// What the coordinator remarked on single fields of a report it returned, in the order of the form.
    package let marks: [ReviewMark]

    /// An event.
    package init(
        kind: ReportEventKind,
        at: Instant,
        actor: String,
        reason: String = "",
        content: String = "",
        marks: [ReviewMark] = []
    ) {
        self.kind = kind
        self.at = at
        self.actor = actor
        self.reason = reason
        self.content = content
        self.marks = marks
    }
}
