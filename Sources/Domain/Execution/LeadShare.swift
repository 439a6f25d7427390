/// The part of one lead organisation's occurrences that a page of a long list by lead shows.
package struct LeadShare: Sendable, Hashable {
    /// The place of the lead in the list of leads, from 0.
    package let lead: Int
    /// How many of its occurrences stand on earlier pages.
    package let before: Int
    /// How many stand on this page: at least one.
    package let count: Int

    /// Cuts a page out of a list whose leads have so many occurrences each, one lead after the other.
    package static func page(of counts: [Int], offset: Int, limit: Int) -> [LeadShare] {
        var shares: [LeadShare] = []
        var passed = 0
        for (lead, count) in counts.enumerated() {
            let first = max(offset, passed)
            let end = min(offset + limit, passed + count)
            if first < end { shares.append(LeadShare(lead: lead, before: first - passed, count: end - first)) }
            passed += count
            if passed >= offset + limit { break }
        }
        return shares
    }
}
