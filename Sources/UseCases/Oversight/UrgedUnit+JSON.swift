package import Documents
import Domain
package import Persistence

extension UrgedUnit {
    /// The unit with what it is late with, as exchanged.
    package var json: JSONValue {
        .object([
            ("organisation", .string(organisation.code.text)), ("name", .string(organisation.name)),
            ("items", .array(items.map(Self.json))),
        ])
    }

    private static func json(_ item: UrgedItem) -> JSONValue {
        var members: [(String, JSONValue)] = [
            ("kind", .string(item.kind.rawValue)), ("code", .string(item.code)), ("name", .string(item.name)),
            ("due", .string(item.dueDay.iso)), ("days_late", .int(item.daysLate)),
        ]
        switch item.basis {
        case .sections(let sections): members.append(("sections", .strings(sections)))
        case .task(let number, let document):
            members += [("number", .int(number)), ("document", .optional(document))]
        case .directive(let document, let clause):
            members += [("document", .string(document)), ("clause", .string(clause))]
        case .none: break
        }
        return .object(members)
    }
}
