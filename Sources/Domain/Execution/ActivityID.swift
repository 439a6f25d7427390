/// The number of an activity (hoạt động) within the implementation plan of its task: given once, kept in all versions, never
/// given again. What happens to an activity is recorded under it; people see the label of `ActivityLabels` instead.
package struct ActivityID: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// From 1 within a task's implementation plan.
    package let number: Int64

    /// The activity of that number.
    package init(_ number: Int64) {
        self.number = number
    }

    package var description: String { String(number) }

    package static func < (left: ActivityID, right: ActivityID) -> Bool { left.number < right.number }
}
