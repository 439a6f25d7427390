import Crypto
import CryptoExtras
import Dispatch
package import Domain
import Foundation
import Synchronization

/// Hashes passwords with scrypt on two threads of its own, so that no event loop and no other work waits for a hash.
///
/// A hash is stored as `$scrypt$ln=15,r=8,p=1$<salt>$<key>` with base64 parts; ln is the binary logarithm of the rounds.
package final class PasswordHasher: Sendable {
    private let cost: PasswordCost
    private let queues = (0..<2).map { DispatchQueue(label: "tiendo.password-\($0)") }
    private let waiting = Mutex(0)
    private static let most = 32
    private static let keyLength = 32

    /// A hasher; new hashes take this cost, stored ones keep theirs.
    package init(cost: PasswordCost) {
        self.cost = cost
    }

    /// The encoded hash of a password with a salt of 16 random bytes.
    package func hash(_ password: Password, salt: [UInt8]) async throws -> String {
        let cost = cost
        return try await run {
            let exponent = cost.rounds.trailingZeroBitCount
            let key = try Self.key(of: password.bytes, salt: salt, exponent: exponent)
            return "$scrypt$ln=\(exponent),r=8,p=1$\(Self.encode(salt))$\(Self.encode(key))"
        }
    }

    /// True where the bytes typed are the password of a hash. Without a hash the same work is done and the answer is false.
    package func matches(_ typed: [UInt8], hash: String?) async throws -> Bool {
        let stored = hash.flatMap(Self.decode)
        let exponent = stored?.exponent ?? cost.rounds.trailingZeroBitCount
        let salt = stored?.salt ?? [UInt8](repeating: 0, count: 16)
        return try await run {
            let key = try Self.key(of: typed, salt: salt, exponent: exponent)
            guard let stored else { return false }
            return ConstantTime.equal(key, stored.key)
        }
    }

    private func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        let place = waiting.withLock { count in
            count += 1
            return count
        }
        defer { waiting.withLock { $0 -= 1 } }
        guard place <= Self.most else {
            throw Refusal.tooMany(Message("access.busy"), retryAfterSeconds: 5)
        }
        let queue = queues[place % queues.count]
        return try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result(catching: work)) }
        }
    }

    private static func key(of bytes: [UInt8], salt: [UInt8], exponent: Int) throws -> [UInt8] {
        let key = try KDF.Scrypt.deriveKey(
            from: bytes,
            salt: salt,
            outputByteCount: keyLength,
            rounds: 1 << exponent,
            blockSize: 8,
            parallelism: 1
        )
        return key.withUnsafeBytes { Array($0) }
    }

    private static func encode(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }

    private static func decode(_ text: String) -> (exponent: Int, salt: [UInt8], key: [UInt8])? {
        let parts = text.split(separator: "$")
        guard parts.count == 4, parts[0] == "scrypt", parts[1].hasPrefix("ln="), parts[1].hasSuffix(",r=8,p=1"),
            let exponent = Int(parts[1].dropFirst(3).dropLast(8)), (1...20).contains(exponent),
            let salt = Data(base64Encoded: String(parts[2])), let key = Data(base64Encoded: String(parts[3]))
        else { return nil }
        return (exponent, Array(salt), Array(key))
    }
}
