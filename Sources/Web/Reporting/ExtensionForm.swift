/// An extension as typed.
struct ExtensionForm: Sendable, Equatable {
    /// The round's code.
    var round: String
    /// The unit's code.
    var organisation: String
    /// "Trước ngày", ISO.
    var day: String
    /// Why.
    var reason: String

    /// An extension as typed.
    init(round: String, organisation: String, day: String, reason: String) {
        self.round = round
        self.organisation = organisation
        self.day = day
        self.reason = reason
    }

    /// The fields of the page's form; a link may fill the first two in.
    init(_ fields: Form) {
        self.init(
            round: fields.text("ky"),
            organisation: fields.text("don-vi"),
            day: fields.text("truoc-ngay"),
            reason: fields.text("ly-do")
        )
    }
}
