import Foundation
import Testing

@testable import tiendo

/// The program as a server, answering on a port of its own.
struct RunningServer {
    /// The port on 127.0.0.1.
    let port: Int
    private let process: Process
    private let output: URL
    private let errors: URL

    /// Starts `tiendo serve` and waits until it says that it serves; a server that ends instead fails the test.
    static func start(_ program: Program, _ arguments: String...) async throws -> RunningServer {
        for _ in 0..<5 {
            let port = Int.random(in: 20_000...29_999)
            let all = ["serve", "--port", "\(port)", "--database", program.database, "--language", "en"] + arguments
            let (process, output, errors) = try program.start(all: all)
            let server = RunningServer(port: port, process: process, output: output, errors: errors)
            if try await server.answers() { return server }
            process.terminate()
            process.waitUntilExit()
        }
        throw CocoaError(.executableLoad)
    }

    /// What it has printed so far.
    var printed: String { (try? String(contentsOf: output, encoding: .utf8)) ?? "" }

    /// The answer to a GET, head and body.
    func get(_ path: String) async throws -> String {
        String(decoding: try await LocalPage(port: port).get(path), as: UTF8.self)
    }

    /// Tells it to stop and gives its exit code.
    func stop() -> Int32 {
        process.terminate()
        process.waitUntilExit()
        return process.terminationStatus
    }

    private func answers() async throws -> Bool {
        while process.isRunning {
            if let answer = try? await get("/healthz"), answer.hasPrefix("HTTP/1.1 200") { return true }
            try await Task.sleep(for: .milliseconds(20))
        }
        return false
    }
}
