package import Documents
package import Domain

/// Differences between two editions as exchanged.
package enum PlanChangeJSON {
    /// `[{"kind","part","key","field","old","new"}]`.
    package static func changes(_ changes: [PlanChange]) -> JSONValue {
        .array(
            changes.map { change in
                .object([
                    ("kind", .string(change.kind.rawValue)), ("part", .string(change.part)),
                    ("key", .string(change.key)),
                    ("field", .optional(change.field)), ("old", .optional(change.old)), ("new", .optional(change.new)),
                ])
            }
        )
    }
}
