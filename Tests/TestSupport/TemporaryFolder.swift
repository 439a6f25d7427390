import Foundation

/// A folder of a test's own, removed when the test ends.
package enum TemporaryFolder {
    /// Runs a body with the path of a new, empty folder.
    package static func with<Value>(_ body: (String) async throws -> Value) async throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "tiendo-test-\(UInt64.random(in: .min ... .max))"
        )
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await body(folder.path)
    }
}
