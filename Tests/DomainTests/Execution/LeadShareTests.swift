import Domain
import Testing

@Suite struct LeadShareTests {
    /// Offset, then (lead, before, count) of each share, of leads with 3, 0, 2 and 4 occurrences, three a page.
    static let pages: [(offset: Int, shares: [[Int]])] = [
        (0, [[0, 0, 3]]), (3, [[2, 0, 2], [3, 0, 1]]), (6, [[3, 1, 3]]), (9, []), (2, [[0, 2, 1], [2, 0, 2]]),
        (8, [[3, 3, 1]]),
    ]

    @Test(arguments: pages)
    func `a page goes on where the one before ended`(page: (offset: Int, shares: [[Int]])) {
        let shares = LeadShare.page(of: [3, 0, 2, 4], offset: page.offset, limit: 3)

        #expect(shares.map { [$0.lead, $0.before, $0.count] } == page.shares)
    }
}
