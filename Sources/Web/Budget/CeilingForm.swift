/// A ceiling as typed.
struct CeilingForm: Sendable, Equatable {
    /// The year.
    var year: String
    /// The source: the word in addresses of pages, or the exchanged one from the API.
    var source: String
    /// The amount.
    var amount: String
    /// Why it is changed.
    var reason: String
    /// The number of the ceiling that was seen; nil where none was named.
    var seen: Int?

    /// A ceiling as typed.
    init(year: String = "", source: String = "", amount: String = "", reason: String = "", seen: Int? = nil) {
        self.year = year
        self.source = source
        self.amount = amount
        self.reason = reason
        self.seen = seen
    }

    /// The fields of the page's form; a link may fill the first two in.
    init(_ fields: Form) {
        self.init(
            year: fields.text("nam"),
            source: fields.text("nguon"),
            amount: fields.text("so-tien"),
            reason: fields.text("ly-do"),
            seen: Int(fields.text("lan"))
        )
    }
}
