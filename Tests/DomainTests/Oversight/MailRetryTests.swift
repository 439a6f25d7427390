import Domain
import Testing

@Suite struct MailRetryTests {
    @Test(arguments: [(1, 60), (2, 120), (8, 7_680), (9, 14_400), (11, 14_400)])
    func `pauses double up to four hours`(attempts: Int, seconds: Int64) {
        let now = Instant(milliseconds: 0)

        #expect(MailRetry.standard.next(afterAttempts: attempts, at: now, chance: 0) == now.adding(seconds: seconds))
    }

    @Test func `the twelfth failure is the last`() {
        #expect(MailRetry.standard.next(afterAttempts: 12, at: Instant(milliseconds: 0), chance: 0) == nil)
    }

    @Test(arguments: UInt8.min...UInt8.max)
    func `chance shortens a pause by less than a half`(chance: UInt8) throws {
        let next = try #require(MailRetry.standard.next(afterAttempts: 1, at: Instant(milliseconds: 0), chance: chance))

        #expect((30_001...60_000).contains(next.milliseconds))
    }
}
