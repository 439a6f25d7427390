internal import GRDB
internal import GRDBSQLite
internal import Persistence

/// One SQLite connection inside a transaction of GRDB's; statements are cached, rows are read by SQLite's own calls.
struct SQLiteConnection: Persistence.Connection {
    let database: GRDB.Database
    let placeholders: PlaceholderText
    let editions: EditionMemory
    let answers: AnswerMemory?

    let dialect = Dialect.sqlite

    func query(_ statement: Persistence.SQL) throws -> [Persistence.Row] {
        var values: [SQLValue] = []
        var columns: Int32 = 0
        try run(statement) { prepared in
            if columns == 0 { columns = sqlite3_column_count(prepared) }
            for column in 0..<columns { values.append(value(prepared, column)) }
        }
        return Persistence.Row.rows(values, columns: Int(columns))
    }

    @discardableResult
    func execute(_ statement: Persistence.SQL) throws -> Int {
        try run(statement) { _ in }
        return Int(sqlite3_changes(database.sqliteConnection))
    }

    func executeScript(_ text: String) throws {
        do {
            try database.execute(sql: text)
        } catch let error as DatabaseError {
            throw Self.translated(error.extendedResultCode.rawValue, error.message ?? "", text)
        }
    }

    private func run(_ statement: Persistence.SQL, row: (OpaquePointer) -> Void) throws {
        let text = placeholders.sqlite(statement.text)
        let prepared: OpaquePointer
        do {
            prepared = try database.cachedStatement(sql: text).sqliteStatement
        } catch let error as DatabaseError {
            throw Self.translated(error.extendedResultCode.rawValue, error.message ?? "", text)
        }
        defer {
            sqlite3_reset(prepared)
            sqlite3_clear_bindings(prepared)
        }
        for (index, value) in statement.bindings.enumerated() { bind(prepared, Int32(index + 1), value) }
        while true {
            switch sqlite3_step(prepared) {
            case SQLITE_ROW: row(prepared)
            case SQLITE_DONE: return
            default:
                let connection = database.sqliteConnection
                throw Self.translated(
                    sqlite3_extended_errcode(connection),
                    String(cString: sqlite3_errmsg(connection)),
                    text
                )
            }
        }
    }

    private func bind(_ prepared: OpaquePointer, _ index: Int32, _ value: SQLValue) {
        let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        switch value {
        case .null: sqlite3_bind_null(prepared, index)
        case .integer(let number): sqlite3_bind_int64(prepared, index, number)
        case .boolean(let flag): sqlite3_bind_int64(prepared, index, flag ? 1 : 0)
        case .text(let text): sqlite3_bind_text(prepared, index, text, Int32(text.utf8.count), transient)
        // An empty array has no address; a null pointer would bind NULL.
        case .bytes(let bytes) where bytes.isEmpty: sqlite3_bind_zeroblob(prepared, index, 0)
        case .bytes(let bytes): sqlite3_bind_blob(prepared, index, bytes, Int32(bytes.count), transient)
        }
    }

    private func value(_ prepared: OpaquePointer, _ column: Int32) -> SQLValue {
        switch sqlite3_column_type(prepared, column) {
        case SQLITE_INTEGER: return .integer(sqlite3_column_int64(prepared, column))
        case SQLITE_NULL: return .null
        case SQLITE_BLOB:
            let start = sqlite3_column_blob(prepared, column)
            let count = Int(sqlite3_column_bytes(prepared, column))
            return .bytes(Array(UnsafeRawBufferPointer(start: start, count: count)))
        default:
            guard let bytes = sqlite3_column_text(prepared, column) else { return .null }
            let count = Int(sqlite3_column_bytes(prepared, column))
            return .text(String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self))
        }
    }

    private static func translated(_ code: Int32, _ detail: String, _ statement: String) -> any Error {
        switch ResultCode(rawValue: code) {
        case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY:
            ConstraintFailure(kind: .unique, detail: detail)
        case .SQLITE_CONSTRAINT_FOREIGNKEY: ConstraintFailure(kind: .foreignKey, detail: detail)
        case .SQLITE_CONSTRAINT_CHECK: ConstraintFailure(kind: .check, detail: detail)
        case .SQLITE_CONSTRAINT_NOTNULL: ConstraintFailure(kind: .notNull, detail: detail)
        default: SQLiteFault(code: code, detail: detail, statement: statement)
        }
    }
}
