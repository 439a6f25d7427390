import Domain
import Persistence
import UseCases

extension PartContent {
    /// The most rows a form is read with.
    static let mostRows = 300

    /// What a posted form of a part says, exactly as typed; after a conflict, the version that was chosen of each field.
    /// Rows ticked to be left out are blank, so that the others keep the numbers their faults are named by.
    init(_ form: Form, part: OrganisationCode) {
        let numbers = form.names.filter { $0.hasPrefix("name-") }.compactMap { Int($0.dropFirst(5)) }
        let last = min(numbers.max() ?? 0, Self.mostRows)
        var shares: [Int: [FundingShare: String]] = [:]
        for (name, _) in form.pairs {
            guard let (row, share) = Self.share(of: name) else { continue }
            shares[row, default: [:]][share] = form.chosen(name)
        }
        let rows = (0..<last).map { index in
            let row = index + 1
            guard form[("drop-\(row)")] == nil else { return TypedActivity() }
            func typed(_ field: ActivityField) -> String { form.chosen(TypedActivity.field(field, row: row)) }
            return TypedActivity(
                id: Int64(form.text("id-\(row)")).map(ActivityID.init),
                order: typed(.order),
                name: typed(.name),
                owner: typed(.owner),
                person: typed(.person),
                start: typed(.start),
                due: typed(.due),
                product: typed(.product),
                weight: typed(.weight),
                dependencies: typed(.dependencies),
                funding: shares[row] ?? [:]
            )
        }
        self.init(
            part: part,
            version: Int(form.text("version")) ?? 0,
            revision: Int(form.text("revision")) ?? 0,
            rows: rows
        )
    }

    /// Row, year and source of `funding-3-2025-recurrent`; nil for any other name.
    private static func share(of name: String) -> (Int, FundingShare)? {
        let parts = name.split(separator: "-")
        guard parts.count == 4, parts[0] == "funding", let row = Int(parts[1]), let year = Int(parts[2]),
            let source = FundingSource(rawValue: String(parts[3]))
        else { return nil }
        return (row, FundingShare(year: year, source: source))
    }
}
