import Foundation
import Testing

@testable import tiendo

/// The server as a process of its own, asked over a socket.
struct ServeTests {
    @Test func `a server answers, stops when told and goes on where it was`() async throws {
        let program = try Program()
        defer { program.remove() }
        _ = try program.run("plan", "import", Program.shippedPlan, "--database", program.database)

        let first = try await RunningServer.start(program)
        let page = try await first.get("/ke-hoach/chuyen-doi-so-2023")
        let ready = try await first.get("/readyz")
        let firstExit = first.stop()
        let second = try await RunningServer.start(program)
        let again = try await second.get("/api/v1/plans/chuyen-doi-so-2023/indicators/1.1")
        let secondExit = second.stop()

        #expect(page.hasPrefix("HTTP/1.1 200"))
        #expect(ready.hasPrefix("HTTP/1.1 200"))
        #expect(again.contains("\"code\":\"1.1\""))
        #expect([firstExit, secondExit] == [0, 0])
    }

    @Test func `a taken port is refused with the reason`() async throws {
        let program = try Program()
        defer { program.remove() }
        let server = try await RunningServer.start(program)

        let other = try program.run(
            "serve",
            "--port",
            "\(server.port)",
            "--database",
            "sqlite:\(program.path("other.db"))",
            "--language",
            "en"
        )
        let exit = server.stop()

        #expect(other.exitCode == 1)
        #expect(
            other.errorLines.contains(
                "--port: Port \(server.port) is in use by another program; choose another with --port."
            )
        )
        #expect(exit == 0)
    }

    @Test func `the first start gives a link to its administrator before there is any plan`() async throws {
        let program = try Program()
        defer { program.remove() }

        let server = try await RunningServer.start(program)
        let address = try #require(server.printed.split(separator: "\n").first { $0.contains("/dat-mat-khau/") })
        let base = "http://localhost:\(server.port)"
        let page = try await server.get(String(address.dropFirst(base.count)))
        _ = server.stop()
        let users = try program.run("user", "list", "--json", "--database", program.database)

        #expect(address.hasPrefix(base + "/dat-mat-khau/"))
        #expect(page.hasPrefix("HTTP/1.1 200"))
        #expect(users.output.contains(#""grants":[{"role":"administrator","organisation":null}]"#))
    }

    @Test func `printed addresses begin with where people reach the server`() async throws {
        let program = try Program()
        defer { program.remove() }

        let server = try await RunningServer.start(
            program,
            "--behind-proxy",
            "--server",
            "https://tiendo.example.gov.vn/"
        )
        let printed = server.printed
        let page = try await server.get("/dang-nhap")
        _ = server.stop()

        #expect(printed.contains("\nhttps://tiendo.example.gov.vn/dat-mat-khau/"))
        #expect(printed.contains("https://tiendo.example.gov.vn "))
        #expect(page.contains("__Host-tiendo-form"), "https in --server makes cookies Secure")
    }

    @Test(arguments: ["tiendo.example.gov.vn", "ftp://a.vn", "https://", "https://a.vn/x", "https://a.vn?x=1"])
    func `what is no address of a server is wrong usage`(address: String) throws {
        let program = try Program()
        defer { program.remove() }

        let outcome = try program.run("serve", "--server", address, "--database", program.database)

        #expect(outcome.exitCode == 2)
    }

    @Test func `https at the proxy and an address without it contradict each other`() throws {
        let program = try Program()
        defer { program.remove() }

        let outcome = try program.run("serve", "--https", "--server", "http://a.vn", "--database", program.database)

        #expect(outcome.exitCode == 2)
    }
}
