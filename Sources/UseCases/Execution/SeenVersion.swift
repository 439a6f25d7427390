package import Persistence

/// A version of an implementation plan as somebody saw it and decides about it.
package struct SeenVersion: Sendable, Hashable {
    /// Its number.
    package let number: Int
    /// The revisions of its parts, summed: goes up with each save of any part.
    package let revision: Int

    /// A version as it was seen.
    package init(number: Int, revision: Int) {
        self.number = number
        self.revision = revision
    }

    /// A version as it is stored.
    package init(_ version: ImplementationVersion) {
        self.init(number: version.number, revision: version.parts.reduce(0) { $0 + $1.revision })
    }

    /// Reads `2.5`, as forms carry it; nil for anything else.
    package init?(_ text: String) {
        let parts = text.split(separator: ".").map { Int($0) }
        guard parts.count == 2, let number = parts[0], let revision = parts[1] else { return nil }
        self.init(number: number, revision: revision)
    }

    /// The form `init(_:)` reads.
    package var text: String { "\(number).\(revision)" }
}
