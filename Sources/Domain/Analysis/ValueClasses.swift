/// Values sorted into at most five classes of one width between round bounds, so that a map can colour them.
package struct ValueClasses: Sendable, Hashable {
    /// Where each class begins, the lowest first, and where the last one ends. Whole numbers: the first number of each class and
    /// the last number of the last.
    package let bounds: [ExactDecimal]
    /// True where values are whole numbers, so that a class is a run of them.
    package let isWhole: Bool

    /// How many classes there are at most.
    package static let most = 5

    /// How many classes there are.
    package var count: Int { bounds.count - 1 }

    /// The classes of values; nil where there are none.
    ///
    /// - Parameters:
    ///   - isWhole: true for counts.
    ///   - highest: what no value can exceed, so that the last class ends there; nil for no such bound.
    package init?(_ values: [ExactDecimal], isWhole: Bool, highest: ExactDecimal? = nil) {
        guard let least = values.min(), let greatest = values.max() else { return nil }
        for step in Self.steps {
            let first = Self.floor(Int128(least.scaled), step)
            let span = Int128(greatest.scaled) - first
            // A whole number on a bound opens a class; any other value on the last bound belongs to the class below it.
            let needed = isWhole ? span / step + 1 : max((span + step - 1) / step, 1)
            guard needed <= Int128(Self.most) else { continue }
            var ends = (0...needed).map { first + $0 * step }
            if isWhole { ends[ends.count - 1] -= Int128(ExactDecimal.scale) }
            if let highest, highest >= greatest {
                ends[ends.count - 1] = min(ends[ends.count - 1], Int128(highest.scaled))
            }
            let exact = ends.compactMap { Int64(exactly: $0) }.map(ExactDecimal.init(scaled:))
            guard exact.count == ends.count else { return nil }
            bounds = exact
            self.isWhole = isWhole
            return
        }
        return nil
    }

    /// The class of a value, from 0; a value beyond the bounds belongs to the nearest class.
    package func place(of value: ExactDecimal) -> Int {
        min(bounds.dropFirst().dropLast().count { $0 <= value }, count - 1)
    }

    /// 1, 2 or 5 times a power of ten, the smallest first.
    private static let steps: [Int128] = {
        var (steps, power) = ([Int128](), Int128(ExactDecimal.scale))
        while power < Int128(Int64.max) {
            steps += [power, 2 * power, 5 * power]
            power *= 10
        }
        return steps
    }()

    private static func floor(_ value: Int128, _ step: Int128) -> Int128 {
        let part = value % step
        return value - (part < 0 ? part + step : part)
    }
}
