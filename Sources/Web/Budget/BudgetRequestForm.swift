/// A new request for money as typed.
struct BudgetRequestForm: Sendable, Equatable {
    /// The task and the unit that leads it, parted by a slash.
    var line: String
    /// The year.
    var year: String
    /// The source: the word in addresses.
    var source: String
    /// The amount.
    var amount: String
    /// What it is for.
    var reason: String

    /// The fields of the page's form; a link may fill the first in.
    init(_ fields: Form) {
        line = fields.text("khoan")
        year = fields.text("nam")
        source = fields.text("nguon")
        amount = fields.text("so-tien")
        reason = fields.text("ly-do")
    }

    /// The same with a year chosen where none was.
    func of(year known: Int) -> BudgetRequestForm {
        guard year.isEmpty else { return self }
        var form = self
        form.year = String(known)
        return form
    }
}
