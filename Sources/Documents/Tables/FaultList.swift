/// Faults of a file in the order of finding them, cut at a number so that a hostile file cannot fill the memory.
package struct FaultList<Fault: Sendable>: Sendable {
    /// The first faults.
    package private(set) var shown: [Fault] = []
    /// How many there are in all.
    package private(set) var count = 0
    private let most: Int

    /// No fault yet; so many are kept.
    package init(most: Int = 200) {
        self.most = most
    }

    /// Adds a fault; beyond the limit it is only counted.
    package mutating func append(_ fault: Fault) {
        count += 1
        if shown.count < most { shown.append(fault) }
    }

    /// True where there is none.
    package var isEmpty: Bool { count == 0 }

    /// How many are not shown.
    package var more: Int { count - shown.count }

    /// The same faults in an order.
    package func sorted(by areInOrder: (Fault, Fault) -> Bool) -> FaultList {
        var sorted = self
        sorted.shown = shown.sorted(by: areInOrder)
        return sorted
    }
}
