/// A frozen edition that does not hold what its form demands: a fault of the program or the database (500).
package struct FrozenContentFault: Error, CustomStringConvertible {
    /// The member that is missing or cannot be read.
    package let member: String

    package var description: String { "frozen edition: \(member) is missing or cannot be read" }
}
