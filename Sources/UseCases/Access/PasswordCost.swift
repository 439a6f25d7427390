/// How costly a scrypt hash is: rounds N (a power of two), with r = 8 and p = 1.
package struct PasswordCost: Sendable, Equatable {
    /// N; memory is N × 1 KiB.
    package let rounds: Int

    /// For people's passwords: N = 2^15, about 0.1 s on one core.
    package static let production = PasswordCost(rounds: 1 << 15)
    /// For tests only.
    package static let test = PasswordCost(rounds: 1 << 4)

    /// A cost; `rounds` must be a power of two above 1.
    package init(rounds: Int) {
        self.rounds = rounds
    }
}
