/// The attributes of an element while its event lasts; values become texts only where they are asked for.
struct XMLAttributes {
    private let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?

    init(_ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
        self.pairs = pairs
    }

    /// The value of an attribute, named with its prefix; nil where there is none.
    subscript(name: StaticString) -> String? {
        first { key in
            var index = 0
            while index < name.utf8CodeUnitCount {
                guard key[index] == CChar(bitPattern: name.utf8Start[index]) else { return false }
                index += 1
            }
            return key[index] == 0
        }
    }

    /// The value of the first attribute of that name in any namespace, such as `r:id` for `id`; nil where there is none.
    func qualified(_ name: StaticString) -> String? {
        first { key in
            let text = String(cString: key)
            guard let colon = text.utf8.lastIndex(of: UInt8(ascii: ":")) else { return false }
            return text[text.index(after: colon)...] == name.description
        }
    }

    private func first(where matches: (UnsafePointer<CChar>) -> Bool) -> String? {
        guard let pairs else { return nil }
        var index = 0
        while let key = pairs[index], let value = pairs[index + 1] {
            if matches(key) { return String(cString: value) }
            index += 2
        }
        return nil
    }
}
