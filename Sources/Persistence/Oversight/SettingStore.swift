/// What the server must remember about itself, by name, over one connection.
package struct SettingStore {
    private let connection: any Connection

    /// The settings as a transaction sees them.
    package init(connection: any Connection) {
        self.connection = connection
    }

    /// The value of that name; nil where nothing was remembered.
    package func find(_ name: String) throws -> String? {
        try connection.query("SELECT value FROM setting WHERE name = \(name)").first?.text(0)
    }

    /// Remembers a value, in place of an earlier one.
    package func save(_ name: String, _ value: String) throws {
        try connection.execute(
            """
            INSERT INTO setting (name, value) VALUES (\(name), \(value))
            ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """
        )
    }
}
