extension Organisation {
    /// The organisation's facts as named texts in a fixed order; a missing one is empty.
    package var facts: [(name: String, text: String)] {
        [
            ("name", name), ("kind", kind.rawValue), ("parent", parent?.text ?? ""),
            ("valid_from", validFrom?.iso ?? ""),
            ("valid_to", validTo?.iso ?? ""), ("successor", successor?.text ?? ""), ("region", region ?? ""),
        ]
    }
}
