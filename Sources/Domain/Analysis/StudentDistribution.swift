import Foundation

/// Student's t distribution with a whole number of degrees of freedom: how far errors reach where few are known.
package struct StudentDistribution: Sendable, Hashable {
    /// Degrees of freedom, 1 to 200.
    package let freedom: Int

    private static let most = 200
    /// The 90th percentile by degrees of freedom, for every forecast asks for it.
    private static let ninetieths = (0...most).map { StudentDistribution(freedom: $0).quantile(0.9) }

    /// The distribution with so many degrees of freedom; fewer than 1 count as 1, more than 200 as 200.
    package init(freedom: Int) {
        self.freedom = min(max(freedom, 1), Self.most)
    }

    /// The chance of a value up to t, from 0 to 1 (the finite series of Abramowitz and Stegun, 26.7.3 and 26.7.4).
    package func chance(upTo t: Double) -> Double {
        guard t.isFinite else { return t > 0 ? 1 : 0 }
        let angle = atan(t / Double(freedom).squareRoot())
        let (sine, cosine) = (sin(angle), cos(angle))
        var term = freedom % 2 == 1 ? cosine : 1
        var sum = 0.0
        // Terms cos θ, 2/3 cos³ θ, … for odd degrees, 1, 1/2 cos² θ, … for even ones, up to the power freedom − 2.
        for power in stride(from: freedom % 2, through: freedom - 2, by: 2) {
            sum += term
            term *= cosine * cosine * Double(power + 1) / Double(power + 2)
        }
        let inner = freedom % 2 == 1 ? (angle + sine * sum) * 2 / Double.pi : sine * sum
        return min(max((1 + inner) / 2, 0), 1)
    }

    /// The 90th percentile: 80 of 100 values lie within it to both sides.
    package var ninetieth: Double { Self.ninetieths[freedom] }

    /// The t that is exceeded upwards with the chance 1 − p, for p from a half to below 1; exact to a millionth.
    package func quantile(_ p: Double) -> Double {
        var (low, high) = (0.0, 1.0)
        while chance(upTo: high) < p, high < 1e9 { high *= 2 }
        for _ in 0..<80 where high - low > 1e-7 {
            let middle = (low + high) / 2
            if chance(upTo: middle) < p { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }
}
