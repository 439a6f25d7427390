package import Documents
import Domain
package import Persistence

extension ComposedEdition {
    /// The edition as the API and commands exchange it.
    package var json: JSONValue {
        .object([
            ("number", .int(number)), ("reason", .string(reason)), ("as_of", .string(asOf.rfc3339)),
            ("frozen_at", .string(frozenAt.rfc3339)), ("frozen_by", .string(frozenBy)), ("sha256", .string(sha256)),
            (
                "files",
                .array(
                    files.map {
                        .object([
                            ("format", .string($0.format.rawValue)), ("sha256", .string($0.sha256)),
                            ("size", .int($0.size)),
                        ])
                    }
                )
            ),
        ])
    }
}
