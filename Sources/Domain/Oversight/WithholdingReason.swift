/// Why a message of the outbox was not sent; the raw value is the stored and exchanged word.
package enum WithholdingReason: String, Sendable, CaseIterable {
    /// The server only demonstrates.
    case demonstration
    /// Nothing of what it says was owed any longer when its turn came.
    case nothingOwed = "nothing_owed"
}
