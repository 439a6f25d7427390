/// The activities of a version of a task's implementation plan (kế hoạch triển khai chi tiết): the parts of the leads in
/// their order, each part in its own order.
package struct ImplementationPlan: Sendable, Hashable {
    /// The leads, the first-named first.
    package let leads: [OrganisationCode]
    /// The activities.
    package let activities: [Activity]

    /// The weights must sum to this, per cent.
    package static let wholeWeight = ExactDecimal(100)

    /// A plan; the activities are put in the order of the leads.
    package init(leads: [OrganisationCode], activities: [Activity]) {
        self.leads = leads
        let places = Dictionary(leads.enumerated().map { ($1, $0) }) { first, _ in first }
        self.activities = activities.enumerated().sorted { left, right in
            let (a, b) = (places[left.element.part] ?? leads.count, places[right.element.part] ?? leads.count)
            return (a, left.offset) < (b, right.offset)
        }.map(\.element)
    }

    /// How its activities are called.
    package var labels: ActivityLabels { ActivityLabels(activities, leads: leads) }

    /// The sum of the weights said so far, per cent.
    package var totalWeight: ExactDecimal {
        ExactDecimal(scaled: activities.reduce(0) { $0 + ($1.weight?.scaled ?? 0) })
    }

    /// All money by year and source.
    package var funding: [FundingShare: Money] {
        var sums: [FundingShare: Money] = [:]
        for activity in activities {
            for (share, amount) in activity.funding {
                sums[share] = Money(dong: (sums[share]?.dong ?? 0) + amount.dong)
            }
        }
        return sums
    }

    /// All money.
    package var totalFunding: Money { Money(dong: activities.reduce(0) { $0 + $1.totalFunding.dong }) }

    /// The activities of a lead's part.
    package func part(of lead: OrganisationCode) -> [Activity] { activities.filter { $0.part == lead } }

    /// The same with another part for that lead.
    package func replacing(part lead: OrganisationCode, with activities: [Activity]) -> ImplementationPlan {
        ImplementationPlan(leads: leads, activities: self.activities.filter { $0.part != lead } + activities)
    }
}
