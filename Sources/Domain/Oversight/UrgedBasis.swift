/// Where it is written that a unit owes something: only what the plan's data say for certain.
package enum UrgedBasis: Sendable, Hashable {
    /// Sections of the decision, e.g. `II.2.a`.
    case sections([String])
    /// The number of a task in the list of a programme, and the number of the programme's document where the plan has it.
    case task(number: Int, document: String?)
    /// The document that assigned a task outside the plan, with its page or clause; empty where none was named.
    case directive(document: String, clause: String)
    /// Nothing that is sure.
    case none
}
