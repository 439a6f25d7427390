import Domain
import Testing

@Suite struct IndicatorInheritanceTests {
    private func indicator(
        _ code: String,
        parent: String? = nil,
        basis: [String] = [],
        measuring: [String] = []
    ) throws -> Indicator {
        Indicator(
            code: try IndicatorCode(code),
            group: "1",
            parent: try parent.map { try IndicatorCode($0) },
            name: code,
            unit: .percent,
            direction: .up,
            aggregation: .ratio,
            internationalIndex: nil,
            legalBasis: basis,
            measuring: try measuring.map {
                OrganisationReference(text: $0, code: try OrganisationCode($0), match: .exact)
            },
            executing: [],
            isHeading: false,
            notes: nil,
            targets: []
        )
    }

    @Test func `a child has its parent's organisations and legal basis only where it has none of its own`() throws {
        let indicators = try [
            indicator("1.7", basis: ["749"], measuring: ["cuc-vien-thong"]),
            indicator("1.7.1", parent: "1.7", basis: ["942"]),
            indicator("1.7.1.1", parent: "1.7.1"),
            indicator("1.7.2", parent: "1.7", measuring: ["cuc-attt"]),
            indicator("1.8", parent: "9.9"),
        ]

        let full = IndicatorInheritance.applied(to: indicators)

        #expect(full.map(\.legalBasis) == [["749"], ["942"], ["942"], ["749"], []])
        #expect(
            full.map { $0.measuring.map(\.text) }
                == [["cuc-vien-thong"], ["cuc-vien-thong"], ["cuc-vien-thong"], ["cuc-attt"], []]
        )
    }

    @Test func `a ring of parents is named and gives nothing away`() throws {
        let ring = try IndicatorInheritance.cycle(in: [
            IndicatorCode("1.1"): IndicatorCode("1.2"), IndicatorCode("1.2"): IndicatorCode("1.1"),
            IndicatorCode("1.3"): IndicatorCode("1.1"),
        ])
        let own = try IndicatorInheritance.cycle(in: [IndicatorCode("2.1"): IndicatorCode("2.1")])
        let tree = try IndicatorInheritance.cycle(in: [IndicatorCode("1.7.1"): IndicatorCode("1.7")])

        #expect(ring?.map(\.text) == ["1.1", "1.2", "1.1"])
        #expect(own?.map(\.text) == ["2.1", "2.1"])
        #expect(tree == nil)
        let looped = try [indicator("1.1", parent: "1.2"), indicator("1.2", parent: "1.1")]
        #expect(IndicatorInheritance.applied(to: looped) == looped)
    }
}
