extension JSONValue {
    /// The value as UTF-8 without a byte order mark.
    ///
    /// - Parameter pretty: two spaces of indentation, one member or element a line and a line break at the end; otherwise
    ///   the shortest form.
    package func bytes(pretty: Bool = false) -> [UInt8] {
        var writer = JSONWriter(pretty: pretty)
        writer.write(self)
        return writer.finished()
    }

    /// The same as text.
    package func text(pretty: Bool) -> String { String(decoding: bytes(pretty: pretty), as: UTF8.self) }
}
