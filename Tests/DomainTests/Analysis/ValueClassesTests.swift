import Domain
import Testing

@Suite struct ValueClassesTests {
    private static func values(_ texts: [String]) throws -> [ExactDecimal] {
        try texts.map { try #require(ExactDecimal(canonical: $0)) }
    }

    struct Case: Sendable {
        let values: [String]
        var isWhole = false
        var highest: String?
        let bounds: [String]
        let places: [Int]
    }

    @Test(arguments: [
        Case(values: ["0", "100"], bounds: ["0", "20", "40", "60", "80", "100"], places: [0, 4]),
        Case(
            values: ["61.5", "80", "97"],
            highest: "100",
            bounds: ["60", "70", "80", "90", "100"],
            places: [0, 2, 3]
        ),
        Case(values: ["99.5"], highest: "100", bounds: ["99", "100"], places: [0]),
        Case(values: ["50"], bounds: ["50", "51"], places: [0]),
        Case(values: ["0", "1", "3"], isWhole: true, bounds: ["0", "1", "2", "3", "3"], places: [0, 1, 3]),
        Case(values: ["0", "7"], isWhole: true, bounds: ["0", "2", "4", "6", "7"], places: [0, 3]),
        Case(values: ["0"], isWhole: true, bounds: ["0", "0"], places: [0]),
        Case(values: ["-3", "4"], isWhole: true, bounds: ["-4", "-2", "0", "2", "4", "5"], places: [0, 4]),
        Case(values: ["1200", "9800"], bounds: ["0", "2000", "4000", "6000", "8000", "10000"], places: [0, 4]),
    ])
    func `classes have one width, round bounds and are five at most`(example: Case) throws {
        let values = try Self.values(example.values)
        let highest = example.highest.flatMap(ExactDecimal.init(canonical:))

        let classes = try #require(ValueClasses(values, isWhole: example.isWhole, highest: highest))

        #expect(classes.bounds.map(\.canonical) == example.bounds)
        #expect(values.map(classes.place) == example.places)
        #expect(classes.count <= ValueClasses.most)
    }

    @Test func `a value on a bound belongs to the class above, the highest to the last class`() throws {
        let classes = try #require(ValueClasses(try Self.values(["0", "100"]), isWhole: false))
        let places = try Self.values(["19.999999", "20", "80", "100", "250", "-1"]).map(classes.place)

        #expect(places == [0, 1, 4, 4, 4, 0])
    }

    @Test func `without values there are no classes, and extremes do not overflow`() throws {
        #expect(ValueClasses([], isWhole: true) == nil)
        let ends = [ExactDecimal(scaled: .min), ExactDecimal(scaled: .max)]
        let classes = ValueClasses(ends, isWhole: false)
        #expect(classes == nil || classes?.count ?? 9 <= 5)
    }
}
