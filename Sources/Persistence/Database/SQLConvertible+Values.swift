package import Domain

extension Int64: SQLConvertible { package var sqlValue: SQLValue { .integer(self) } }
extension Int: SQLConvertible { package var sqlValue: SQLValue { .integer(Int64(self)) } }
extension String: SQLConvertible { package var sqlValue: SQLValue { .text(self) } }
extension Bool: SQLConvertible { package var sqlValue: SQLValue { .boolean(self) } }
extension [UInt8]: SQLConvertible { package var sqlValue: SQLValue { .bytes(self) } }
extension SQLValue: SQLConvertible { package var sqlValue: SQLValue { self } }
extension Day: SQLConvertible { package var sqlValue: SQLValue { .text(iso) } }
extension Instant: SQLConvertible { package var sqlValue: SQLValue { .integer(milliseconds) } }
extension ExactDecimal: SQLConvertible { package var sqlValue: SQLValue { .integer(scaled) } }
extension PlanCode: SQLConvertible { package var sqlValue: SQLValue { .text(text) } }
extension IndicatorCode: SQLConvertible { package var sqlValue: SQLValue { .text(text) } }
extension TaskCode: SQLConvertible { package var sqlValue: SQLValue { .text(text) } }
extension OrganisationCode: SQLConvertible { package var sqlValue: SQLValue { .text(text) } }
extension PeriodCode: SQLConvertible { package var sqlValue: SQLValue { .text(text) } }
extension Optional: SQLConvertible where Wrapped: SQLConvertible {
    package var sqlValue: SQLValue { self?.sqlValue ?? .null }
}
