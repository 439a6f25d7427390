import Persistence
import PostgresDriver
import TestSupport
import Testing

@Suite(.enabled(if: PostgresServer.isExpected))
struct PostgresDatabaseTests {
    @Test
    func `a connection that the server ended while idle is made anew`() async throws {
        try await PostgresServer.withDatabase { server in
            let database = PostgresDatabase(connectionString: server, connections: 1)
            let first = try await database.read { try $0.query("SELECT pg_backend_pid()")[0].integer(0) }

            try PostgresServer.run("DO $$ BEGIN PERFORM pg_terminate_backend(\(first)); END $$", server)
            let second = try await database.read { try $0.query("SELECT pg_backend_pid()")[0].integer(0) }

            #expect(first != second)
            try await database.close()
        }
    }

    @Test
    func `a server that is not there is a fault that names the reason`() async throws {
        let database = PostgresDatabase(connectionString: "host=/nonexistent dbname=x", connections: 1)

        let fault = await #expect(throws: PostgresFault.self) {
            try await database.read { _ = try $0.query("SELECT 1") }
        }

        #expect(fault?.state == "08001")
        #expect(fault?.detail.contains("/nonexistent") == true)
        try await database.close()
    }

    @Test
    func `more requests than the line holds are turned away`() async throws {
        try await PostgresServer.withDatabase { server in
            let database = PostgresDatabase(connectionString: server, connections: 1)

            let refused = await withTaskGroup { group in
                for _ in 0..<300 {
                    group.addTask {
                        do {
                            try await database.read { _ = try $0.query("SELECT pg_sleep(0.01)::text") }
                            return 0
                        } catch let fault as PostgresFault where fault.state == "53300" {
                            return 1
                        } catch {
                            return 1000
                        }
                    }
                }
                return await group.reduce(0, +)
            }

            #expect((1..<300).contains(refused))
            try await database.close()
        }
    }

    @Test
    func `more statements than are kept prepared still run`() async throws {
        try await PostgresServer.withDatabase { server in
            let database = PostgresDatabase(connectionString: server, connections: 1)

            let sum = try await database.read { connection in
                var sum: Int64 = 0
                for width in 1...300 {
                    sum += try connection.query("SELECT count(*) WHERE 1 IN \(list: Array(1...width))")[0].integer(0)
                }
                return sum
            }

            #expect(sum == 300)
            try await database.close()
        }
    }
}
