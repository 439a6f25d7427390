import Domain
import Testing

@Suite struct OutlierRuleTests {
    private static func numbers(_ texts: [String]) -> [ExactDecimal] { texts.compactMap(ExactDecimal.init(canonical:)) }

    private static func outliers(_ texts: [String]) -> [String] {
        let shares = numbers(texts)
        guard let rule = OutlierRule(shares) else { return ["no rule"] }
        return shares.filter(rule.isOutlier).map(\.canonical)
    }

    @Test func `a share far from the others is found, with the numbers that say so`() throws {
        let shares = Self.numbers(["80", "82", "84", "86", "88", "8.4"])
        let rule = try #require(OutlierRule(shares))

        #expect(rule.median.canonical == "83")
        #expect(rule.medianDistance.canonical == "3")
        // 0.6745 × (8.4 − 83) ÷ 3 = −16.7726
        #expect(rule.score(of: shares[5])?.canonical == "-16.77")
        #expect(shares.map(rule.isOutlier) == [false, false, false, false, false, true])
    }

    @Test(arguments: [
        // median 10, MAD 1: the limit lies 3.5 ÷ 0.6745 = 5.18903… away
        (["8", "9", "10", "11", "15.189"], []), (["8", "9", "10", "11", "15.1891"], ["15.1891"]),
        (["12", "11", "10", "9", "4.8109"], ["4.8109"]), (["50", "50", "50", "50", "50"], []),
        (["1", "2", "3", "100"], ["no rule"]), ([], ["no rule"]),
    ])
    func `the limit is exact, and five shares are needed`(texts: [String], found: [String]) {
        #expect(Self.outliers(texts) == found)
    }

    @Test func `where more than half are alike the mean distance decides`() {
        #expect(Self.outliers(["90", "90", "90", "90", "90", "90", "90", "20"]) == ["20"])
        #expect(Self.outliers(["90", "90", "90", "90", "89", "91"]) == [])
    }

    @Test func `the order of the shares says nothing`() {
        let one = Self.outliers(["8.4", "80", "88", "82", "86", "84"])

        #expect(one == ["8.4"])
        #expect(
            OutlierRule(Self.numbers(["1", "2", "3", "4", "5"]))
                == OutlierRule(Self.numbers(["5", "3", "1", "2", "4"]))
        )
    }
}
