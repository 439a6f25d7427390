import Domain
import Testing

@Suite struct StudentDistributionTests {
    /// From the tables of the distribution: degrees of freedom, chance, t.
    @Test(
        arguments: [
            (1, 0.9, 3.0777), (2, 0.9, 1.8856), (3, 0.9, 1.6377), (4, 0.9, 1.5332), (5, 0.9, 1.4759), (10, 0.9, 1.3722),
            (30, 0.9, 1.3104), (120, 0.9, 1.2886), (2, 0.975, 4.3027), (9, 0.975, 2.2622),
        ])
    func `quantiles are those of the tables`(freedom: Int, chance: Double, t: Double) {
        let distribution = StudentDistribution(freedom: freedom)

        #expect(abs(distribution.quantile(chance) - t) < 1e-4)
        #expect(abs(distribution.chance(upTo: t) - chance) < 1e-4)
        #expect(abs(distribution.chance(upTo: -t) - (1 - chance)) < 1e-4)
    }

    @Test(arguments: [-3, 0, 1, 2, 201, 100_000])
    func `chances stay between none and all, in the middle a half`(freedom: Int) {
        let distribution = StudentDistribution(freedom: freedom)

        #expect(abs(distribution.chance(upTo: 0) - 0.5) < 1e-12)
        #expect(distribution.chance(upTo: .infinity) == 1)
        #expect(distribution.chance(upTo: -.infinity) == 0)
        #expect((0...1).contains(distribution.chance(upTo: 1e300)))
        #expect(distribution.chance(upTo: -1e300) >= 0)
    }
}
