package import Documents
package import Domain
package import Persistence

extension StoredOccurrence {
    /// The occurrence as commands and API exchange it.
    package func json(on day: Day, isPublic: Bool) -> JSONValue { .object(members(on: day, isPublic: isPublic)) }

    /// Its members, without those of its task.
    func members(on day: Day, isPublic: Bool) -> [(String, JSONValue)] {
        let state = state(on: day)
        let isDone = state.isDone
        let word = isDone || !isPublic ? state.rawValue : state.isLate ? "overdue" : "within_time"
        var members: [(String, JSONValue)] = [
            ("year", .optional(year == 0 ? nil : year)), ("due", .optional(dueDay?.iso)), ("state", .string(word)),
            ("done_on", .optional(doneOn?.iso)), ("done_at_issue", .bool(isDoneAtIssue)),
        ]
        if !isPublic {
            members += [
                ("percent", .optional(percent)), ("evidence", .string(evidence.rawValue)),
                ("begun_at", .optional(begunAt?.rfc3339)), ("last_word_at", .optional(lastWordAt?.rfc3339)),
            ]
        }
        return members
    }
}
