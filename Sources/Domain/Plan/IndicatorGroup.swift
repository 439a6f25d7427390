/// A printed group of indicators, e.g. group 1 "Cung cấp dịch vụ chất lượng phục vụ xã hội".
package struct IndicatorGroup: Sendable, Equatable {
    /// The group's code, the first part of its indicators' codes.
    package let code: String
    /// The printed name.
    package let name: String

    /// Names a group.
    package init(code: String, name: String) {
        self.code = code
        self.name = name
    }
}
