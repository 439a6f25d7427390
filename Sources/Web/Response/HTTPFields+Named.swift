import HTTPTypes

extension HTTPFields {
    /// Sets a header that the library has no constant for; a name that is none is a mistake of the program and sets nothing.
    mutating func set(_ name: String, _ value: String) {
        guard let name = HTTPField.Name(name) else { return }
        self[name] = value
    }

    /// The value of a header by its name.
    func value(_ name: String) -> String? { HTTPField.Name(name).flatMap { self[$0] } }
}
