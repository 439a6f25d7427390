import Dispatch
import Domain
import Foundation
import Glibc
import Synchronization
import UseCases

/// Makes PDFs with LibreOffice: one document at a time, in a profile of this process that no other one uses, and not for ever.
/// Nothing that anybody typed stands on its command line, and it sees none of the server's environment.
final class OfficeConverter: PDFConverter {
    /// The program, `soffice`.
    private let program: String
    /// Seconds after which a conversion is ended.
    private let seconds: Int
    private let queue = DispatchQueue(label: "tiendo.pdf")
    private let waiting = Mutex(0)
    /// The folder of this process; made with the first document, removed with the converter.
    private let folder = Mutex<URL?>(nil)
    /// How many documents may wait; a further one is refused.
    private static let mostWaiting = 8
    /// With the document's structure for those who have it read out, and its headings as bookmarks.
    private static let filter = """
        pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},\
        "ExportBookmarks":{"type":"boolean","value":"true"}}
        """

    init(program: String, seconds: Int) {
        self.program = program
        self.seconds = seconds
    }

    deinit {
        if let folder = folder.withLock({ $0 }) { try? FileManager.default.removeItem(at: folder) }
    }

    func pdf(of document: [UInt8]) async throws -> [UInt8] {
        let isFull = waiting.withLock { count in
            if count >= Self.mostWaiting { return true }
            count += 1
            return false
        }
        guard !isFull else { throw Refusal.tooMany(Message("pdf.busy"), retryAfterSeconds: seconds) }
        defer { waiting.withLock { $0 -= 1 } }
        return try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result { try self.convert(document) }) }
        }
    }

    private func convert(_ document: [UInt8]) throws -> [UInt8] {
        let home = try home()
        let (input, output) = (home.appending(path: "document.docx"), home.appending(path: "document.pdf"))
        defer {
            try? FileManager.default.removeItem(at: input)
            try? FileManager.default.removeItem(at: output)
        }
        try? FileManager.default.removeItem(at: output)
        try Data(document).write(to: input)
        try run(in: home, input)
        guard let pdf = try? Data(contentsOf: output), pdf.starts(with: Array("%PDF-".utf8)) else {
            throw Refusal.conflict(Message("pdf.failed"))
        }
        return Array(pdf)
    }

    /// Only this user comes into the folder: the documents in it may not be public.
    private func home() throws -> URL {
        try folder.withLock { folder in
            if let folder { return folder }
            let pattern = FileManager.default.temporaryDirectory.appending(path: "tiendo-office-XXXXXX").path
            var name = Array(pattern.utf8CString)
            guard mkdtemp(&name) != nil else { throw Refusal.conflict(Message("pdf.failed")) }
            let made = URL(
                fileURLWithPath: String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
            )
            folder = made
            return made
        }
    }

    private func run(in home: URL, _ input: URL) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = [
            "-env:UserInstallation=\(home.appending(path: "profile").absoluteString)", "--headless", "--norestore",
            "--nologo", "--nodefault", "--nolockcheck", "--convert-to", Self.filter, "--outdir", home.path,
            input.path,
        ]
        process.environment = [
            "HOME": home.path, "TMPDIR": home.path, "LANG": "C.UTF-8",
            "PATH": "/usr/local/bin:/usr/bin:/bin",
        ]
        process.currentDirectoryURL = home
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        do { try process.run() } catch { throw NoPDFConverter.refusal }
        guard ended.wait(timeout: .now() + .seconds(seconds)) == .timedOut else { return }
        // It stands at the head of a process group of its own, so its children end with it.
        kill(-process.processIdentifier, SIGKILL)
        kill(process.processIdentifier, SIGKILL)
        ended.wait()
        throw Refusal.conflict(Message("pdf.too_slow"))
    }
}
