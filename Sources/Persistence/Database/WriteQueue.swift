import Synchronization

/// The changes that wait for a database's one writer, in the order they came.
///
/// Those that wait together share one transaction and so one wait for the disk: each runs in a savepoint of its own, sees
/// what those before it wrote, and where it throws takes nothing with it but what it wrote itself. Nobody hears of the
/// outcome, good or bad, before all of it is durable: a refusal may rest on what an earlier change of the group wrote.
package final class WriteQueue: Sendable {
    /// Runs a body in one transaction that is durable when it returns; throws what the body or the end of it threw, and
    /// then nothing is stored. May run the body again from the start.
    package typealias Transaction = (_ body: (any Connection) throws -> Void) throws -> Void

    private let waiting = Mutex<[WaitingWrite]>([])
    private let endsTransaction: @Sendable (any Error) -> Bool
    private static let groupLimit = 32

    /// A queue with nothing in it.
    ///
    /// - Parameter endsTransaction: true for an error after which the whole transaction must be run again, not one change
    ///   of it rolled back.
    package init(endsTransaction: @escaping @Sendable (any Error) -> Bool = { _ in false }) {
        self.endsTransaction = endsTransaction
    }

    /// Puts a change into the queue and waits until it is durable; throws what it threw.
    ///
    /// - Parameter wake: has the writer call `writeGroup` once; it may find that the change was written before.
    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Value,
        wake: () -> Void
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            waiting.withLock { $0.append(WaitingWrite(body, continuation)) }
            wake()
        }
    }

    /// Writes what waits, up to 32 changes, in one transaction, and tells their callers. Only the writer calls it, and it
    /// calls it once for every change that came.
    package func writeGroup(in transaction: Transaction) {
        let group = take()
        guard group.count > 1 else {
            for write in group { alone(write, in: transaction) }
            return
        }
        var answers: [@Sendable () -> Void] = []
        do {
            try transaction { connection in
                answers = try group.enumerated().map { try inSavepoint($1, isFirst: $0 == 0, connection) }
            }
            for answer in answers { answer() }
        } catch is ConstraintFailure {
            // One that is checked at the end only: each by itself shows whose it was.
            for write in group { alone(write, in: transaction) }
        } catch {
            for write in group { write.refuse(error) }
        }
    }

    /// Refuses what waits: the database is closed.
    package func refuseAll(_ error: any Error) {
        for write in waiting.withLock({ waiting in
            defer { waiting = [] }
            return waiting
        }) { write.refuse(error) }
    }

    private func take() -> [WaitingWrite] {
        waiting.withLock { waiting in
            let group = Array(waiting.prefix(Self.groupLimit))
            waiting.removeFirst(group.count)
            return group
        }
    }

    private func alone(_ write: WaitingWrite, in transaction: Transaction) {
        var answer: (@Sendable () -> Void)?
        do {
            try transaction { answer = try write.attempt($0) }
            answer?()
        } catch {
            write.refuse(error)
        }
    }

    /// Runs one change of several and gives its answer. Throws where the whole transaction is over.
    ///
    /// A savepoint is released with the setting of the next one, in one message to the server; the last one ends with the
    /// transaction.
    private func inSavepoint(
        _ write: WaitingWrite,
        isFirst: Bool,
        _ connection: any Connection
    ) throws -> @Sendable () -> Void {
        try connection.executeScript(isFirst ? "SAVEPOINT change" : "RELEASE SAVEPOINT change; SAVEPOINT change")
        do {
            return try write.attempt(connection)
        } catch {
            if endsTransaction(error) { throw error }
            try connection.execute("ROLLBACK TO SAVEPOINT change")
            return { write.refuse(error) }
        }
    }
}
