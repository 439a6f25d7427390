import Synchronization
import UseCases

/// Secrets that are different each time and the same in every run.
package final class CountedSecrets: SecretSource {
    private let count = Mutex<UInt64>(0)

    /// Counting from 1.
    package init() {}

    package func bytes(_ count: Int) -> [UInt8] {
        let number = self.count.withLock { value in
            value += 1
            return value
        }
        return (0..<count).map {
            UInt8(truncatingIfNeeded: (number &* 0x9E37_79B9_7F4A_7C15) >> UInt64(($0 % 8) * 8))
                ^ UInt8(truncatingIfNeeded: $0)
        }
    }
}
