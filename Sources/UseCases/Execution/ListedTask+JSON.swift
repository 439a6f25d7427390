package import Documents
package import Domain
package import Persistence

extension ListedTask {
    /// An occurrence as commands and API exchange it.
    ///
    /// - Parameters:
    ///   - day: the day its state is judged on.
    ///   - isPublic: true leaves out what was not confirmed: percentage, evidence, whether it has begun.
    package func json(on day: Day, isPublic: Bool) -> JSONValue {
        let members: [(String, JSONValue)] = [
            ("code", .string(code)), ("name", .string(name)), ("programme", .optional(programme)),
            ("outside_plan", .bool(programme == nil)), ("schedule", .string(schedule)),
            (
                "lead",
                .array(lead.map { .object([("code", .optional($0.code)), ("name", .string($0.name))]) })
            ),
        ]
        return .object(members + occurrence.members(on: day, isPublic: isPublic))
    }
}
