/// By what authority somebody signs who is not the head of the body that issues a document; the raw value is what is printed
/// before the head's title, stored and exchanged.
package enum SignatureAuthority: String, Sendable, CaseIterable {
    /// A deputy for the head (ký thay).
    case deputy = "KT."
    /// The head of a unit by order of the head (thừa lệnh).
    case order = "TL."
    /// By authorisation in writing (thừa ủy quyền).
    case authorisation = "TUQ."
    /// For a collective (thay mặt).
    case collective = "TM."
    /// Acting head (quyền).
    case acting = "Q."
}
