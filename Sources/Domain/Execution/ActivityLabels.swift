/// How people see and name the activities of an implementation plan: `3`, or `II.3` where the task has several leads and the
/// activity is the third of the second one's part.
package struct ActivityLabels: Sendable {
    private let labels: [ActivityID: String]
    private let ids: [String: ActivityID]

    /// The labels of activities, each part in its order.
    package init(_ activities: [Activity], leads: [OrganisationCode]) {
        var labels: [ActivityID: String] = [:]
        for part in Self.parts(activities, leads: leads) {
            let prefix = Self.prefix(of: part, leads: leads)
            for (index, activity) in activities.filter({ $0.part == part }).enumerated() {
                labels[activity.id] = prefix + String(index + 1)
            }
        }
        self.labels = labels
        ids = Dictionary(labels.map { ($1, $0) }) { first, _ in first }
    }

    /// The label of an activity; its number where it is none of these.
    package subscript(id: ActivityID) -> String { labels[id] ?? id.description }

    /// The activity of a label; nil where there is none.
    package func id(of label: String) -> ActivityID? { ids[label] }

    /// `II.` for the second of several leads; nothing where there is one.
    package static func prefix(of part: OrganisationCode, leads: [OrganisationCode]) -> String {
        guard leads.count > 1, let place = leads.firstIndex(of: part) else { return "" }
        return roman(place + 1) + "."
    }

    /// The leads in their order, then parts of organisations that lead no more.
    private static func parts(_ activities: [Activity], leads: [OrganisationCode]) -> [OrganisationCode] {
        var parts = leads
        for activity in activities where !parts.contains(activity.part) { parts.append(activity.part) }
        return parts
    }

    private static func roman(_ number: Int) -> String {
        let signs = [(40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
        var (rest, text) = (number, "")
        for (value, sign) in signs {
            while rest >= value {
                text += sign
                rest -= value
            }
        }
        return text
    }
}
