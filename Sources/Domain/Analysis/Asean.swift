/// The Association of Southeast Asian Nations as international comparisons need it: who belongs to it, by ISO 3166-1 alpha-3.
package enum Asean {
    /// Viet Nam.
    package static let home = "VNM"

    private static let founders = ["BRN", "IDN", "KHM", "LAO", "MMR", "MYS", "PHL", "SGP", "THA", home]
    /// Timor-Leste joined on 26/10/2025, when the editions of that year were out.
    private static let joined = ["TLS": 2026]

    /// True where the country was a member when the year began.
    ///
    /// Ten members are taken for every year before 2026, the five that joined from 1984 to 1999 included: no index followed
    /// here is that old.
    package static func includes(_ country: String, in year: Int) -> Bool {
        founders.contains(country) || joined[country].map { year >= $0 } ?? false
    }

    /// True where the country is a member today.
    package static func includes(_ country: String) -> Bool { founders.contains(country) || joined[country] != nil }
}
