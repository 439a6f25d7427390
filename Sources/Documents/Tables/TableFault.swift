package import Domain

/// One thing that makes a table unreadable: where, what was read and what is expected.
package struct TableFault: Sendable, Hashable {
    /// The file's or sheet's name.
    package let file: String
    /// The place within; nil where the fault is the whole file's.
    package let place: CellPlace?
    /// What is wrong.
    package let message: Message

    /// A fault of a cell or a line.
    package init(_ place: CellPlace, _ key: String, _ values: [String: String] = [:]) {
        file = place.file
        self.place = place
        message = Message(key, values)
    }

    /// A fault of a whole file.
    package init(file: String, _ key: String, _ values: [String: String] = [:]) {
        self.file = file
        place = nil
        message = Message(key, values)
    }

    /// A fault of a cell that a rule of the field found.
    package init(at place: CellPlace, _ message: Message) {
        file = place.file
        self.place = place
        self.message = message
    }

    /// A fault of a whole file that a rule of the field found.
    package init(of file: String, _ message: Message) {
        self.file = file
        place = nil
        self.message = message
    }
}
