package import Documents
import Domain

extension ContributionOutlook {
    /// The decision and what could be decided, as commands and API exchange it.
    package var json: JSONValue {
        .object([
            ("asks", .string(setting.word)), ("day", .string(day.iso)),
            (
                "indicators",
                .array(
                    rows.map { row in
                        .object([
                            ("indicator", .string(row.code.text)), ("name", .string(row.name)),
                            ("form", .string(row.form.rawValue)), ("asked", .bool(asks(row))),
                            ("contributors", .int(row.contributors)), ("without_members", .strings(row.unknown)),
                        ])
                    }
                )
            ),
        ])
    }
}
