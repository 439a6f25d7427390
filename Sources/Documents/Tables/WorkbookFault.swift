/// A workbook that could not be written: a fault of the machine (no space, no temporary folder), never of the input.
package struct WorkbookFault: Error, CustomStringConvertible {
    /// What failed, for the log.
    package let description: String
}
