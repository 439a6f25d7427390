import Foundation

/// The built program, run as a person runs it: as a process of its own, in a folder of its own.
struct Program {
    /// What a run left behind.
    struct Outcome {
        let exitCode: Int32
        let output: String
        let errors: String

        /// The lines on standard error.
        var errorLines: [Substring] { errors.split(separator: "\n") }
    }

    /// The binary beside the test bundle.
    static let binary = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appendingPathComponent("tiendo")

    /// The root of the project, from where this file stands.
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The plan package that ships.
    static let shippedPlan = root.appendingPathComponent("plans/chuyen-doi-so-2023").path

    /// A new folder for the files of one test.
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "tiendo-test-\(ProcessInfo.processInfo.globallyUniqueString)"
        )
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    /// `sqlite:` and the path of a database in the folder.
    var database: String { "sqlite:\(path("tiendo.db"))" }

    /// The path of a file in the folder.
    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    /// Runs the program to its end.
    func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Outcome {
        try run(all: arguments, environment: environment)
    }

    /// Runs the program with these arguments to its end.
    func run(all arguments: [String], environment: [String: String] = [:]) throws -> Outcome {
        let (process, output, errors) = try prepared(arguments, environment)
        try process.run()
        process.waitUntilExit()
        return Outcome(
            exitCode: process.terminationStatus,
            output: try String(contentsOf: output, encoding: .utf8),
            errors: try String(contentsOf: errors, encoding: .utf8)
        )
    }

    /// Starts the program and lets it run; gives the process and the files its output and its errors go to.
    func start(all arguments: [String]) throws -> (process: Process, output: URL, errors: URL) {
        let (process, output, errors) = try prepared(arguments, [:])
        try process.run()
        return (process, output, errors)
    }

    /// Removes the folder.
    func remove() { try? FileManager.default.removeItem(at: folder) }

    private func prepared(_ arguments: [String], _ extra: [String: String]) throws -> (Process, URL, URL) {
        let process = Process()
        process.executableURL = Self.binary
        process.arguments = arguments
        process.currentDirectoryURL = folder
        var environment = ProcessInfo.processInfo.environment.filter { $0.key != "TIENDO_DATABASE" }
        environment["COLUMNS"] = "100"
        process.environment = environment.merging(extra) { $1 }
        let number = ProcessInfo.processInfo.globallyUniqueString
        let files = ["output", "errors"].map { folder.appendingPathComponent("\($0)-\(number)") }
        for file in files { try Data().write(to: file) }
        process.standardOutput = try FileHandle(forWritingTo: files[0])
        process.standardError = try FileHandle(forWritingTo: files[1])
        process.standardInput = FileHandle.nullDevice
        return (process, files[0], files[1])
    }
}
