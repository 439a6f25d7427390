extension OrganisationCode {
    /// The statistical code in the code of a province: `01` of `tinh-01-2025-07-01`; nil for any other organisation.
    package var provinceNumber: String? {
        let parts = text.split(separator: "-")
        guard parts.count > 1, parts[0] == "tinh", parts[1].utf8.allSatisfy({ (48...57).contains($0) }) else {
            return nil
        }
        return String(parts[1])
    }
}
