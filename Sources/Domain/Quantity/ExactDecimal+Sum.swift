extension ExactDecimal {
    /// The exact sum; nil where it is too large to be held.
    package static func sum(_ numbers: [ExactDecimal]) -> ExactDecimal? {
        Int64(exactly: numbers.reduce(Int128(0)) { $0 + Int128($1.scaled) }).map(ExactDecimal.init(scaled:))
    }

    /// The exact sum of totals kept apart as whole ones and millionths; nil where it is too large to be held.
    package static func sum(whole: Int64, millionths: Int64) -> ExactDecimal? {
        Int64(exactly: Int128(whole) * Int128(scale) + Int128(millionths)).map(ExactDecimal.init(scaled:))
    }
}
