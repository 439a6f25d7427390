package import Domain

/// One row of a result; columns are read by position, in the order of the SELECT list.
///
/// A value of another type than asked for is a fault of the program or the database and throws `StoredValueFault`.
package struct Row: Sendable {
    /// The values of a whole result, row after row: one buffer however many rows there are.
    private let result: [SQLValue]
    /// Where this row begins in it.
    private let start: Int
    /// How many columns it has.
    let count: Int

    /// The rows of a result as a driver read it.
    ///
    /// - Parameters:
    ///   - values: the values of all rows, one row after the other, each in the order of the SELECT list.
    ///   - columns: how many values a row has.
    package static func rows(_ values: [SQLValue], columns: Int) -> [Row] {
        guard columns > 0 else { return [] }
        return stride(from: 0, to: values.count, by: columns).map { Row(result: values, start: $0, count: columns) }
    }

    /// The value of a column as the database gave it.
    package subscript(column: Int) -> SQLValue { result[start + column] }

    /// A bigint column that is not null.
    package func integer(_ column: Int) throws -> Int64 {
        guard case .integer(let value) = self[column] else { throw fault(column, "integer") }
        return value
    }

    /// A bigint column that may be null.
    package func optionalInteger(_ column: Int) throws -> Int64? {
        self[column] == .null ? nil : try integer(column)
    }

    /// A whole number that is not null.
    package func int(_ column: Int) throws -> Int { Int(try integer(column)) }

    /// A text column that is not null.
    package func text(_ column: Int) throws -> String {
        guard case .text(let value) = self[column] else { throw fault(column, "text") }
        return value
    }

    /// A text column that may be null.
    package func optionalText(_ column: Int) throws -> String? {
        self[column] == .null ? nil : try text(column)
    }

    /// A boolean column that is not null; SQLite gives 0 and 1.
    package func boolean(_ column: Int) throws -> Bool {
        switch self[column] {
        case .boolean(let value): value
        case .integer(let value): value != 0
        default: throw fault(column, "boolean")
        }
    }

    /// A boolean column that may be null.
    package func optionalBoolean(_ column: Int) throws -> Bool? {
        self[column] == .null ? nil : try boolean(column)
    }

    /// A column of bytes that is not null.
    package func bytes(_ column: Int) throws -> [UInt8] {
        guard case .bytes(let value) = self[column] else { throw fault(column, "bytes") }
        return value
    }

    /// An instant stored as UTC milliseconds.
    package func instant(_ column: Int) throws -> Instant { Instant(milliseconds: try integer(column)) }

    /// An instant that may be null.
    package func optionalInstant(_ column: Int) throws -> Instant? {
        try optionalInteger(column).map(Instant.init(milliseconds:))
    }

    /// A day stored as ISO text.
    package func day(_ column: Int) throws -> Day {
        guard let day = Day(iso: try text(column)) else { throw fault(column, "ISO date") }
        return day
    }

    /// A day that may be null.
    package func optionalDay(_ column: Int) throws -> Day? {
        self[column] == .null ? nil : try day(column)
    }

    /// A decimal stored as a scaled integer, that may be null.
    package func optionalDecimal(_ column: Int) throws -> ExactDecimal? {
        try optionalInteger(column).map(ExactDecimal.init(scaled:))
    }

    /// A stored word of an enumeration.
    package func word<Word: RawRepresentable>(_ column: Int, as type: Word.Type = Word.self) throws -> Word
    where Word.RawValue == String {
        guard let word = Word(rawValue: try text(column)) else { throw fault(column, "\(Word.self)") }
        return word
    }

    private func fault(_ column: Int, _ expected: String) -> StoredValueFault {
        StoredValueFault(column: column, found: self[column], expected: expected)
    }
}
