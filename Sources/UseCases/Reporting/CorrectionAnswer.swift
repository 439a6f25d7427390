/// How a request to correct a figure is answered.
package enum CorrectionAnswer: Sendable, Hashable {
    /// The coordinator makes the correction. The number of the vintage that was seen as the one in force; nil: the one that
    /// was when the unit asked.
    case accept(seen: Int?)
    /// The coordinator leaves the figure as it is, with a reason.
    case decline(reason: String)
    /// The unit takes the request back.
    case withdraw
}
