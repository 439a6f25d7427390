import Synchronization

/// Counts the requests that hold or wait for a connection, and turns further ones away.
final class WaitingLine: Sendable {
    private let limit: Int
    private let count = Atomic<Int>(0)

    init(limit: Int) {
        self.limit = limit
    }

    func enter() throws {
        guard count.add(1, ordering: .relaxed).newValue <= limit else {
            leave()
            throw PostgresFault(
                state: "53300",
                detail: "more than \(limit) requests wait for a connection",
                statement: ""
            )
        }
    }

    func leave() {
        count.subtract(1, ordering: .relaxed)
    }
}
