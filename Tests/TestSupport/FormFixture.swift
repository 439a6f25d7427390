import Foundation

/// The filled and spoilt Phụ lục 01 files of `scripts/make-form-fixtures`.
package enum FormFixture {
    /// A file of Cục Viễn thông for Quý III/2025, by its name.
    package static func bytes(_ name: String) throws -> [UInt8] { try read("Forms/\(name)") }

    /// A workbook that is no such form.
    package static func workbook(_ name: String) throws -> [UInt8] { try read("Workbooks/\(name)") }

    private static func read(_ path: String) throws -> [UInt8] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        return [UInt8](try Data(contentsOf: folder.appending(path: "Fixtures/\(path)")))
    }
}
