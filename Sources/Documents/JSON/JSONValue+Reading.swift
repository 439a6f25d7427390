extension JSONValue {
    /// Reads one JSON text (RFC 8259), UTF-8 with or without a byte order mark.
    ///
    /// Whole numbers that fit become `.int`, other numbers keep their digits. A name given twice in one object, nesting
    /// beyond 64 levels and anything after the value are faults.
    package init(reading bytes: [UInt8]) throws(JSONFault) {
        var reader = JSONReader(bytes)
        self = try reader.readAll()
    }
}
