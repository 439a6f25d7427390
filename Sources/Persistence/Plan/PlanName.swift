package import Domain

/// A plan of the server as a list of plans names it.
package struct PlanName: Sendable, Equatable {
    /// The plan's code, unique on the server.
    package let code: PlanCode
    /// The name of its current edition.
    package let name: String
    /// True where its current edition brings places in international indices.
    package let comparesAbroad: Bool

    /// A plan by code and name.
    package init(code: PlanCode, name: String, comparesAbroad: Bool = false) {
        self.code = code
        self.name = name
        self.comparesAbroad = comparesAbroad
    }
}
