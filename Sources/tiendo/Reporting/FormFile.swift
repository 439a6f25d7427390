import ArgumentParser
import Documents
import Domain
import Foundation

/// The filled file a command reads.
struct FormFile: ParsableArguments {
    @Argument(help: "The filled XLSX file.")
    var file: String

    /// The file's name without its folders.
    var name: String { URL(fileURLWithPath: file).lastPathComponent }

    /// Its bytes; a file beyond the limit is refused unread.
    func read() throws -> [UInt8] {
        let unreadable = InvalidInput(field: file, "command.cannot_read", ["file": file])
        let attributes = try? FileManager.default.attributesOfItem(atPath: file)
        guard let size = attributes?[.size] as? Int else { throw unreadable }
        guard size <= FilledFormReader.sizeLimit else {
            let fault = FilledFormReader.tooLarge(size, file: name)
            throw InvalidInput([InputProblem(field: name, message: fault.message)])
        }
        guard let data = FileManager.default.contents(atPath: file) else { throw unreadable }
        return [UInt8](data)
    }
}
