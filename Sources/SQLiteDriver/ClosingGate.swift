import Persistence
import Synchronization

/// Lets work through until it is closed, and has the closing wait for what is inside.
final class ClosingGate: Sendable {
    private struct State {
        var inside = 0
        var isClosed = false
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())

    /// Goes in; throws `ClosedDatabase` once the gate is closed.
    func enter() throws {
        try state.withLock { state in
            guard !state.isClosed else { throw ClosedDatabase() }
            state.inside += 1
        }
    }

    /// Goes out; the last one lets the closing go on.
    func leave() {
        let waiting = state.withLock { state -> [CheckedContinuation<Void, Never>] in
            state.inside -= 1
            guard state.inside == 0 else { return [] }
            defer { state.waiting = [] }
            return state.waiting
        }
        for continuation in waiting { continuation.resume() }
    }

    /// Goes in and out around a piece of work.
    func passing<Value>(_ work: () throws -> Value) throws -> Value {
        try enter()
        defer { leave() }
        return try work()
    }

    /// Lets nobody in from now on and waits for those inside.
    func close() async {
        await withCheckedContinuation { continuation in
            let isEmpty = state.withLock { state in
                state.isClosed = true
                if state.inside > 0 { state.waiting.append(continuation) }
                return state.inside == 0
            }
            if isEmpty { continuation.resume() }
        }
    }
}
