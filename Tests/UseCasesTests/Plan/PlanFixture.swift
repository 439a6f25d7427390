import Foundation

/// Where the plan packages of the tests are, and copies of them that a test may change.
enum PlanFixture {
    /// The repository's root.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The package of the 2023 decision that ships.
    static let shipped = root.appending(path: "plans/chuyen-doi-so-2023").path

    /// The same tables as one workbook, written by openpyxl.
    static let shippedWorkbook = root.appending(path: "Tests/Fixtures/Plans/chuyen-doi-so-2023.xlsx").path

    /// The package of a province's plan that implements the first.
    static let province = root.appending(path: "Tests/Fixtures/Plans/chuyen-doi-so-hai-phong-2024").path

    /// Runs a body on a copy of a package in a temporary folder.
    static func withCopy<Value>(of package: String, _ body: (String) throws -> Value) throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "tiendo-plan-\(UInt64.random(in: 0 ... .max))"
        )
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.copyItem(atPath: package, toPath: folder.path)
        return try body(folder.path)
    }

    /// Replaces a text that occurs in a file of a package.
    static func replace(_ old: String, with new: String, in file: String, of folder: String) throws {
        let url = URL(filePath: folder).appending(path: file)
        let text = try String(contentsOf: url, encoding: .utf8)
        guard text.contains(old) else { throw CocoaError(.fileReadCorruptFile) }
        try text.replacing(old, with: new, maxReplacements: 1).write(to: url, atomically: true, encoding: .utf8)
    }
}
