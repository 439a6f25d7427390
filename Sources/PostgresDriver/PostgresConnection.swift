internal import CLibPQ
import Foundation
internal import Persistence

/// One connection of libpq's with the statements prepared on it.
///
/// Unchecked: the pool hands a connection to one thread at a time, and only that thread touches it.
final class PostgresConnection: Connection, @unchecked Sendable {
    private let connection: OpaquePointer
    private let searchPath: String?
    private var prepared: [String: String] = [:]
    private var isClosed = false

    let dialect = Dialect.postgres
    let editions: EditionMemory
    /// Set for each transaction.
    var answers: AnswerMemory?

    private static let preparedLimit = 256

    init(connectionString: String, searchPath: String?, editions: EditionMemory) throws {
        guard let connection = PQconnectdb(connectionString) else {
            throw PostgresFault(state: "08001", detail: "out of memory", statement: "")
        }
        self.connection = connection
        self.searchPath = searchPath
        self.editions = editions
        do {
            try setUp()
        } catch {
            close()
            throw error
        }
    }

    /// Begins a transaction. A connection that died while idle, as after a restart of the server, is made anew first.
    func begin(_ statement: String) throws {
        do {
            try command(statement)
        } catch {
            guard !isAlive, !isClosed else { throw error }
            PQreset(connection)
            prepared = [:]
            try setUp()
            try command(statement)
        }
    }

    private func setUp() throws {
        guard PQstatus(connection) == CONNECTION_OK else {
            throw PostgresFault(state: "08001", detail: String(cString: PQerrorMessage(connection)), statement: "")
        }
        PQsetNoticeProcessor(connection, { _, _ in }, nil)
        try command("SET client_encoding TO 'UTF8'; SET statement_timeout TO '30s'; SET lock_timeout TO '20s'")
        if let searchPath { try command("SET search_path TO \(searchPath)") }
    }

    var isAlive: Bool { !isClosed && PQstatus(connection) == CONNECTION_OK }

    func close() {
        guard !isClosed else { return }
        isClosed = true
        PQfinish(connection)
    }

    /// Waits after a collision, longer each time and differently on each connection, so that the two do not meet again.
    func pause(afterAttempt attempt: Int) {
        let longest = 4 << min(attempt, 6)
        usleep(UInt32(1 + (Int(PQbackendPID(connection)) &* 7 &* attempt) % longest) * 1000)
    }

    func rollBack() {
        guard isAlive, PQtransactionStatus(connection) != PQTRANS_IDLE else { return }
        PQclear(PQexec(connection, "ROLLBACK"))
    }

    /// Gives an advisory lock of the session's back; where that fails the connection is closed, which gives it back too.
    func leave(line: Int) {
        guard isAlive else { return }
        let result = PQexec(connection, "SELECT pg_advisory_unlock(\(line), coalesce(hashtext(current_schema()), 0))")
        defer { PQclear(result) }
        if PQresultStatus(result) != PGRES_TUPLES_OK { close() }
    }

    /// Runs a statement without values or rows, such as BEGIN.
    func command(_ text: String) throws {
        let result = PQexec(connection, text)
        defer { PQclear(result) }
        try check(result, text)
    }

    func executeScript(_ text: String) throws { try command(text) }

    func query(_ statement: SQL) throws -> [Row] {
        let result = try run(statement)
        defer { PQclear(result) }
        let columns = PQnfields(result)
        let types = (0..<columns).map { PQftype(result, $0) }
        var values: [SQLValue] = []
        values.reserveCapacity(Int(PQntuples(result)) * types.count)
        for row in 0..<PQntuples(result) {
            for column in 0..<columns { values.append(value(result, row, column, types[Int(column)])) }
        }
        return Row.rows(values, columns: types.count)
    }

    @discardableResult
    func execute(_ statement: SQL) throws -> Int {
        let result = try run(statement)
        defer { PQclear(result) }
        return Int(String(cString: PQcmdTuples(result))) ?? 0
    }

    private func run(_ statement: SQL) throws -> OpaquePointer? {
        let name = try prepare(statement.text)
        let texts = try statement.bindings.map(Self.parameter)
        defer { for text in texts { free(text) } }
        let parameters = texts.map { UnsafePointer($0) }
        let result = PQexecPrepared(connection, name, Int32(parameters.count), parameters, nil, nil, 0)
        do {
            try check(result, statement.text)
        } catch {
            PQclear(result)
            throw error
        }
        return result
    }

    private func prepare(_ text: String) throws -> String {
        if let name = prepared[text] { return name }
        if prepared.count >= Self.preparedLimit {
            try command("DEALLOCATE ALL")
            prepared = [:]
        }
        let name = "s\(prepared.count)"
        let result = PQprepare(connection, name, text, 0, nil)
        defer { PQclear(result) }
        try check(result, text)
        prepared[text] = name
        return name
    }

    /// The text form of a value in memory of its own, to be freed; nil for NULL. PostgreSQL holds no text with a NUL in it.
    private static func parameter(_ value: SQLValue) throws -> UnsafeMutablePointer<CChar>? {
        switch value {
        case .null: return nil
        case .integer(let number): return strdup(String(number))
        case .boolean(let flag): return strdup(flag ? "t" : "f")
        case .text(let text):
            guard !text.utf8.contains(0) else {
                throw PostgresFault(state: "22021", detail: "a text with a NUL character", statement: "")
            }
            return strdup(text)
        case .bytes(let bytes): return strdup(ByteText.hexadecimal(bytes))
        }
    }

    private func value(_ result: OpaquePointer?, _ row: Int32, _ column: Int32, _ type: Oid) -> SQLValue {
        guard PQgetisnull(result, row, column) == 0, let bytes = PQgetvalue(result, row, column) else { return .null }
        switch type {
        case 16: return .boolean(bytes[0] == CChar(UInt8(ascii: "t")))
        case 17:
            let count = Int(PQgetlength(result, row, column))
            return .bytes(ByteText.bytes(UnsafeBufferPointer(start: bytes, count: count)))
        case 20, 21, 23: return .integer(strtoll(bytes, nil, 10))
        default: return .text(String(cString: bytes))
        }
    }

    private func check(_ result: OpaquePointer?, _ statement: String) throws {
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: return
        default: break
        }
        let state = PQresultErrorField(result, 67).map { String(cString: $0) } ?? "08006"
        let detail = String(cString: result == nil ? PQerrorMessage(connection) : PQresultErrorMessage(result))
        switch state {
        case "23505": throw ConstraintFailure(kind: .unique, detail: detail)
        case "23503": throw ConstraintFailure(kind: .foreignKey, detail: detail)
        case "23514": throw ConstraintFailure(kind: .check, detail: detail)
        case "23502": throw ConstraintFailure(kind: .notNull, detail: detail)
        default: throw PostgresFault(state: state, detail: detail, statement: statement)
        }
    }
}
