/// The present names of organisations that editions print.
package struct PartyNames: Sendable, Equatable {
    private let names: [String: String]

    /// Asks for the names of all that are printed, in one statement.
    package init(_ connection: any Connection, of printed: some Sequence<PrintedOrganisation>) throws {
        let codes = Set(printed.lazy.compactMap(\.code)).sorted()
        guard !codes.isEmpty else {
            names = [:]
            return
        }
        let rows = try connection.query("SELECT code, name FROM organisation WHERE code IN \(list: codes)")
        names = Dictionary(uniqueKeysWithValues: try rows.map { (try $0.text(0), try $0.text(1)) })
    }

    /// What an organisation is called now; its code where nobody asked for its name.
    package func name(of code: String) -> String { names[code] ?? code }

    /// Printed organisations with their names, in the same order.
    package func named(_ printed: [PrintedOrganisation]) -> [NamedOrganisation] {
        printed.map { printed in
            NamedOrganisation(
                code: printed.code,
                name: printed.code.flatMap { names[$0] } ?? printed.printed,
                printed: printed.printed
            )
        }
    }
}
