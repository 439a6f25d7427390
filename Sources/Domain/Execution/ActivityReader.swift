import Foundation

/// Reads the typed rows of a part one by one and gathers their faults.
struct ActivityReader {
    let task: ExecutionTask
    let part: OrganisationCode
    private(set) var problems: [InputProblem] = []
    private var places: Set<Int> = []

    init(task: ExecutionTask, part: OrganisationCode) {
        self.task = task
        self.part = part
    }

    /// The typed place of a row; nil where none was typed.
    mutating func place(_ typed: TypedActivity, row: Int) -> Int? {
        let text = typed.order.trimmed
        guard !text.isEmpty else { return nil }
        guard let place = Int(text), (1...999).contains(place) else {
            fault(.order, row, "not_a_place", ["read": text])
            return nil
        }
        guard places.insert(place).inserted else {
            fault(.order, row, "place_twice", ["read": text])
            return nil
        }
        return place
    }

    /// The facts of a row but for what it waits for.
    mutating func activity(_ typed: TypedActivity, id: ActivityID, row: Int) -> Activity {
        let name = text(typed.name, .name, row)
        if name.isEmpty { fault(.name, row, "name_needed") }
        let start = day(typed.start, .start, row)
        let due = day(typed.due, .due, row)
        if let start, let due, due < start {
            fault(.due, row, "due_before_start", ["start": start.printed, "due": due.printed])
        }
        return Activity(
            id: id,
            part: part,
            name: name,
            owner: owner(typed.owner, row),
            person: text(typed.person, .person, row),
            start: start,
            due: due,
            product: text(typed.product, .product, row),
            weight: weight(typed.weight, row),
            funding: funding(typed.funding, row)
        )
    }

    /// The activities a row waits for, each once, in the order typed.
    mutating func dependencies(
        _ typed: TypedActivity,
        row: Int,
        find: (String) -> ActivityID?
    ) -> [ActivityID] {
        var found: [ActivityID] = []
        let names = typed.dependencies.precomposedStringWithCompatibilityMapping.uppercased()
            .split { ",;".contains($0) || $0.isWhitespace }.map(String.init)
        for name in names {
            guard let id = find(name) else {
                fault(.dependencies, row, "no_such_activity", ["read": name])
                continue
            }
            if !found.contains(id) { found.append(id) }
        }
        return found
    }

    private mutating func text(_ typed: String, _ field: ActivityField, _ row: Int) -> String {
        let text = typed.replacing("\r\n", with: "\n").precomposedStringWithCanonicalMapping.trimmed
        if let most = field.longest, text.count > most { fault(field, row, "too_long", ["most": String(most)]) }
        return text
    }

    private mutating func owner(_ typed: String, _ row: Int) -> OrganisationCode? {
        let text = typed.trimmed
        guard !text.isEmpty else { return nil }
        guard let code = try? OrganisationCode(text), task.units.contains(code) else {
            fault(.owner, row, "owner_elsewhere")
            return nil
        }
        return code
    }

    private mutating func day(_ typed: String, _ field: ActivityField, _ row: Int) -> Day? {
        let text = typed.trimmed
        guard !text.isEmpty else { return nil }
        guard let day = Day(typed: text) else {
            fault(field, row, "not_a_day", ["read": text])
            return nil
        }
        if !task.window.contains(day) {
            let words = ["from": task.window.lowerBound.printed, "to": task.window.upperBound.printed]
            fault(field, row, "outside", words)
        }
        return day
    }

    private mutating func weight(_ typed: String, _ row: Int) -> ExactDecimal? {
        switch NumberReading(typed, within: .share, percent: true) {
        case .blank: return nil
        case .refused(let message):
            problems.append(InputProblem(field: TypedActivity.field(.weight, row: row), message: message))
            return nil
        case .number(let number, _):
            guard NumberRange.share.contains(number), number > .zero else {
                fault(.weight, row, "weight_range", ["read": number.typed])
                return nil
            }
            return number
        }
    }

    private mutating func funding(_ typed: [FundingShare: String], _ row: Int) -> [FundingShare: Money] {
        var amounts: [FundingShare: Money] = [:]
        for (share, text) in typed.sorted(by: { $0.key < $1.key }) where !text.trimmed.isEmpty {
            let field = TypedActivity.field(share, row: row)
            guard task.years.contains(share.year) else {
                let values = ["from": String(task.years.lowerBound), "to": String(task.years.upperBound)]
                problems.append(InputProblem(field: field, message: Message("implementation.year_outside", values)))
                continue
            }
            do throws(InvalidInput) {
                let amount = try Money(typed: text, field: field)
                if amount > .zero { amounts[share] = amount }
            } catch {
                problems += error.problems
            }
        }
        return amounts
    }

    private mutating func fault(
        _ field: ActivityField,
        _ row: Int,
        _ key: String,
        _ values: [String: String] = [:]
    ) {
        problems.append(
            InputProblem(
                field: TypedActivity.field(field, row: row),
                message: Message("implementation.\(key)", values)
            )
        )
    }
}
