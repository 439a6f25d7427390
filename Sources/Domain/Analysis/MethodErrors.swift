/// How a method did in a back-test of a family of series.
package struct MethodErrors: Sendable, Hashable {
    /// The method.
    package let method: ForecastMethod
    /// The mean absolute error, as a share of the naive method's on the same series, averaged over the series; three
    /// decimals. Below 1 it is better than keeping the last figure.
    package let scaledError: ExactDecimal
    /// The mean of forecast − figure on the same scale: above 0 the method forecasts too high; three decimals.
    package let bias: ExactDecimal
    /// How often the 80 % interval held the figure, in per cent with one decimal, over all forecasts.
    package let coverage: ExactDecimal

    /// Errors of a method.
    package init(method: ForecastMethod, scaledError: ExactDecimal, bias: ExactDecimal, coverage: ExactDecimal) {
        self.method = method
        self.scaledError = scaledError
        self.bias = bias
        self.coverage = coverage
    }
}
