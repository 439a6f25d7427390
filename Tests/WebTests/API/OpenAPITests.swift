import HTTPTypes
import Testing

@testable import Web

@Suite struct OpenAPITests {
    /// `get /api/v1/plans` for each operation, by the indentation of the file.
    private static func described() -> Set<String> {
        var operations: Set<String> = []
        var path = ""
        var isInPaths = false
        for line in String(decoding: PackageResources.openapi_yaml, as: UTF8.self).split(separator: "\n") {
            let text = line.drop { $0 == " " }
            let indent = line.count - text.count
            if indent == 0 { isInPaths = text == "paths:" }
            guard isInPaths, text.hasSuffix(":") else { continue }
            if indent == 2 { path = String(text.dropLast()) }
            if indent == 4, text != "parameters:" { operations.insert("\(text.dropLast()) \(path)") }
        }
        return operations
    }

    @Test func `the description and the addresses of the API are the same`() {
        let served = Set(
            RouteTable.all().entries.filter(\.isAPI).map { "\($0.method.rawValue.lowercased()) \($0.pattern)" }
        )

        #expect(served.subtracting(Self.described()).sorted() == [], "served, but not in openapi.yaml")
        #expect(Self.described().subtracting(served).sorted() == [], "in openapi.yaml, but not served")
    }
}
