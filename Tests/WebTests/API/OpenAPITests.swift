import HTTPTypes
import Testing

@testable import Web

@Suite struct OpenAPITests {
    private static let described = APIDescription().operations
    private static let served = RouteTable.all().entries.filter(\.isAPI)

    private static func name(_ entry: RouteEntry) -> String { "\(entry.method.rawValue.lowercased()) \(entry.pattern)" }

    @Test func `the description and the addresses of the API are the same`() {
        let served = Set(Self.served.map(Self.name))
        let described = Set(Self.described.keys)

        #expect(served.subtracting(described).sorted() == [], "served, but not in openapi.yaml")
        #expect(described.subtracting(served).sorted() == [], "in openapi.yaml, but not served")
    }

    @Test func `the parameters of every query are described`() {
        for entry in Self.served {
            #expect(Self.described[Self.name(entry)]?.query == Set(entry.query), "\(Self.name(entry))")
        }
    }

    @Test func `every operation says how it refuses whoever may not come`() {
        for entry in Self.served {
            let codes = Self.described[Self.name(entry)]?.codes ?? []
            let expected: Set<String> =
                switch entry.audience {
                case .everyone: []
                case .signedIn: ["401"]
                case .roles: ["401", "403"]
                }
            #expect(codes.isSuperset(of: expected), "\(Self.name(entry))")
            #expect(entry.query.isEmpty || codes.contains("422"), "\(Self.name(entry))")
        }
    }
}
