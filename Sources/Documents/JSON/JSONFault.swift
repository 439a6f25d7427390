/// Bytes that are no JSON: what is wrong, and where.
package struct JSONFault: Error, Equatable {
    /// What is wrong, as the last part of a message key: `not_utf8`, `unexpected`, `unfinished`, `too_deep`, `repeated_name`.
    package let reason: String
    /// The line, from 1.
    package let line: Int
    /// The byte in the line, from 1.
    package let column: Int
}
