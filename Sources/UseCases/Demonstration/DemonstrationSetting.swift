package import Persistence

/// What a database remembers about being a demonstration.
package struct DemonstrationSetting: Sendable, Equatable {
    /// True once every account and figure of the demonstration is there.
    package let isComplete: Bool
    /// Milliseconds from the machine's time to the demonstration's.
    package let clockOffset: Int64

    private static let state = "demonstration"
    private static let offset = "demonstration_clock_offset"

    /// The setting of a database; nil where it holds no demonstration.
    package static func find(_ connection: any Connection) throws -> DemonstrationSetting? {
        let settings = SettingStore(connection: connection)
        guard let word = try settings.find(state) else { return nil }
        let clockOffset = try settings.find(offset).flatMap { Int64($0) } ?? 0
        return DemonstrationSetting(isComplete: word == "complete", clockOffset: clockOffset)
    }

    func save(_ connection: any Connection) throws {
        let settings = SettingStore(connection: connection)
        try settings.save(Self.state, isComplete ? "complete" : "begun")
        try settings.save(Self.offset, String(clockOffset))
    }
}
