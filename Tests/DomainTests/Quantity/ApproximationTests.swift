import Domain
import Testing

@Suite struct ApproximationTests {
    @Test(
        arguments: [
            (1.125, 2, "1.13"), (0.3, 1, "0.3"), (-2.5, 0, "-3"), (2.5, 0, "3"), (999_999_999_999.4, 0, "999999999999"),
            (0, 6, "0"), (1e-9, 6, "0"),
        ])
    func `a computed number is rounded half away from zero`(number: Double, places: Int, text: String) {
        #expect(ExactDecimal(approximating: number, places: places)?.canonical == text)
    }

    @Test func `it is rounded up or down where an interval asks for it`() {
        #expect(ExactDecimal(approximating: 1.001, places: 2, .up)?.canonical == "1.01")
        #expect(ExactDecimal(approximating: 1.009, places: 2, .down)?.canonical == "1")
        #expect(ExactDecimal(approximating: 0.1 + 0.2, places: 1, .up)?.canonical == "0.3")
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity, 1e12, -1e15])
    func `what is no number or too large is none`(number: Double) {
        #expect(ExactDecimal(approximating: number, places: 2) == nil)
    }

    @Test(arguments: [-1, 7])
    func `places are 0 to 6`(places: Int) {
        #expect(ExactDecimal(approximating: 1, places: places) == nil)
    }
}
