/// A value that can stand in an address.
protocol PathParameter: Sendable {
    /// The value as text, not yet percent-encoded.
    var pathText: String { get }

    /// Reads the text; throws where it is no such value, which the reader of the address sees as 404.
    init(pathText: String) throws
}
