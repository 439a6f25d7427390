import Domain

/// A column of the sheet of activities.
enum ActivityFormColumn: Hashable {
    /// The activity's number, hidden: rows can be sorted without losing what they are.
    case id
    /// A fact.
    case fact(ActivityField)
    /// An amount.
    case amount(FundingShare)

    /// The facts in the order of the sheet.
    static let facts: [ActivityField] = [
        .order, .name, .owner, .person, .start, .due, .product, .weight, .dependencies,
    ]

    /// Its mark in the hidden row.
    var mark: String {
        switch self {
        case .id: "id"
        case .fact(let field): field.rawValue
        case .amount(let share): "funding-\(share.year)-\(share.source.rawValue)"
        }
    }

    /// The column of a mark; nil for any other word.
    init?(mark: String) {
        if mark == "id" {
            self = .id
        } else if let field = ActivityField(rawValue: mark), field != .funding {
            self = .fact(field)
        } else {
            let parts = mark.split(separator: "-")
            guard parts.count == 3, parts[0] == "funding", let year = Int(parts[1]),
                let source = FundingSource(rawValue: String(parts[2]))
            else { return nil }
            self = .amount(FundingShare(year: year, source: source))
        }
    }

    /// The form field of the column in a row, from 1; nil for the hidden number.
    func field(row: Int) -> String? {
        switch self {
        case .id: nil
        case .fact(let field): TypedActivity.field(field, row: row)
        case .amount(let share): TypedActivity.field(share, row: row)
        }
    }
}
