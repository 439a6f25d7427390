/// A row of an implementation plan's form exactly as it was typed, or as a file's cells say it.
package struct TypedActivity: Sendable, Hashable {
    /// The activity it changes; nil for a new one.
    package var id: ActivityID?
    /// Its place in the part.
    package var order: String
    /// What is to be done.
    package var name: String
    /// The code of the organisation that does it.
    package var owner: String
    /// The named person.
    package var person: String
    /// The first day.
    package var start: String
    /// The last day.
    package var due: String
    /// What it yields.
    package var product: String
    /// The weight, per cent.
    package var weight: String
    /// The labels of the activities it waits for, with commas between.
    package var dependencies: String
    /// The amounts by year and source; what is left out or blank is none.
    package var funding: [FundingShare: String]

    /// A row as typed; what is left out is blank.
    package init(
        id: ActivityID? = nil,
        order: String = "",
        name: String = "",
        owner: String = "",
        person: String = "",
        start: String = "",
        due: String = "",
        product: String = "",
        weight: String = "",
        dependencies: String = "",
        funding: [FundingShare: String] = [:]
    ) {
        self.id = id
        self.order = order
        self.name = name
        self.owner = owner
        self.person = person
        self.start = start
        self.due = due
        self.product = product
        self.weight = weight
        self.dependencies = dependencies
        self.funding = funding
    }

    /// An activity as it would be typed: numbers with a decimal comma, days as ISO text, dependencies as labels.
    package init(_ activity: Activity, place: Int, labels: ActivityLabels) {
        self.init(
            id: activity.id,
            order: String(place),
            name: activity.name,
            owner: activity.owner?.text ?? "",
            person: activity.person,
            start: activity.start?.iso ?? "",
            due: activity.due?.iso ?? "",
            product: activity.product,
            weight: activity.weight?.typed ?? "",
            dependencies: activity.dependencies.map { labels[$0] }.joined(separator: ", "),
            funding: activity.funding.mapValues(\.printed)
        )
    }

    /// What was typed for a fact; the amounts have their own.
    package subscript(field: ActivityField) -> String {
        switch field {
        case .order: order
        case .name: name
        case .owner: owner
        case .person: person
        case .start: start
        case .due: due
        case .product: product
        case .weight: weight
        case .dependencies: dependencies
        case .funding: ""
        }
    }

    /// True where nothing was typed but perhaps a place: such a row is no activity.
    package var isBlank: Bool {
        ActivityField.allCases.allSatisfy { $0 == .order || self[$0].trimmed.isEmpty }
            && funding.values.allSatisfy(\.trimmed.isEmpty)
    }

    /// The name of the form field of a fact of a row, from 1: `weight-3`.
    package static func field(_ field: ActivityField, row: Int) -> String { "\(field.rawValue)-\(row)" }

    /// The name of the form field of an amount of a row, from 1: `funding-3-2025-recurrent`.
    package static func field(_ share: FundingShare, row: Int) -> String {
        "funding-\(row)-\(share.year)-\(share.source.rawValue)"
    }
}
