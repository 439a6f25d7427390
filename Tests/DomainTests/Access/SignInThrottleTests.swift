import Domain
import Testing

@Suite struct SignInThrottleTests {
    private let start = Instant(milliseconds: 1_759_370_400_000)
    private let throttle = SignInThrottle.standard

    private func failures(_ count: Int) -> [Instant] { (0..<count).map { start.adding(seconds: Int64($0) * 60) } }

    @Test(
        arguments: [
            (4, 300, nil), (5, 300, 600), (5, 240, 660), (5, 899, 1), (5, 900, nil), (6, 900, 60), (6, 959, 1),
            (6, 960, nil),
        ] as [(Int, Int64, Int?)]
    )
    func `the fifth failure in fifteen minutes begins a wait`(count: Int, seconds: Int64, wait: Int?) {
        #expect(throttle.wait(failures: failures(count), at: start.adding(seconds: seconds)) == wait)
    }

    @Test func `a wait is rounded up to whole seconds`() {
        let now = Instant(milliseconds: start.adding(seconds: 900).milliseconds - 1)

        #expect(throttle.wait(failures: failures(5), at: now) == 1)
    }
}
