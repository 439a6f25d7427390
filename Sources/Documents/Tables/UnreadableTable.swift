/// A file that is no readable table, with every fault found.
package struct UnreadableTable: Error, Equatable {
    /// The faults in the order of the file; never empty.
    package let faults: [TableFault]

    /// Refuses a file for these faults.
    package init(_ faults: [TableFault]) {
        self.faults = faults
    }
}
