internal import CLibPQ

/// A connection string taken apart by libpq.
struct PostgresAddress: Sendable {
    private let options: [String: String]

    init(_ connectionString: String) throws {
        var message: UnsafeMutablePointer<CChar>?
        guard let parsed = PQconninfoParse(connectionString, &message) else {
            let detail = message.map { String(cString: $0) } ?? ""
            PQfreemem(message)
            throw PostgresFault(state: "08001", detail: detail, statement: "")
        }
        defer { PQconninfoFree(parsed) }
        var options: [String: String] = [:]
        var option = parsed
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val { options[String(cString: keyword)] = String(cString: value) }
            option += 1
        }
        self.options = options
    }

    private init(options: [String: String]) {
        self.options = options
    }

    /// The same server and user with another database.
    func naming(_ database: String) -> PostgresAddress {
        PostgresAddress(options: options.merging(["dbname": database]) { $1 })
    }

    /// The whole as libpq reads it.
    var full: String { Self.text(options) }

    /// All but the password.
    var `public`: String { Self.text(options.filter { $0.key != "password" }) }

    /// The password as libpq finds it in the environment; empty where there is none.
    var environment: [String: String] { options["password"].map { ["PGPASSWORD": $0] } ?? [:] }

    private static func text(_ options: [String: String]) -> String {
        options.sorted { $0.key < $1.key }.map { keyword, value in
            let escaped = value.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
            return "\(keyword)='\(escaped)'"
        }.joined(separator: " ")
    }
}
