package import Documents
import Domain
package import Persistence

/// An accepted figure as exchanged.
package enum AcceptedFigureJSON {
    /// One vintage; exact decimals are texts, nulls are "not supplied".
    package static func value(_ figure: AcceptedFigure) -> JSONValue {
        .object([
            ("period", .string(figure.period)), ("organisation", .string(figure.organisation.text)),
            ("value", .optional(figure.figure.value?.canonical)),
            ("numerator", .optional(figure.figure.numerator?.canonical)),
            ("denominator", .optional(figure.figure.denominator?.canonical)),
            ("status", .string(figure.figure.status.rawValue)), ("note", .string(figure.figure.note)),
            ("source", .string(figure.source)), ("vintage", .int(figure.vintage)),
            ("is_current", .bool(figure.isCurrent)), ("reason", .string(figure.reason)),
            ("recorded_at", .string(figure.recordedAt.rfc3339)), ("illustrative", .bool(figure.isIllustrative)),
        ])
    }
}
