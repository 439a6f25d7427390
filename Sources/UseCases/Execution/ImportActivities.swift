import Documents
package import Domain

/// Stores what a filled file of a lead's part says, through the same use cases as the online form.
package struct ImportActivities {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Saves the file as the part's draft; gives what was checked.
    ///
    /// - Parameter replaces: the state of the part the writer knows; nil: the one the file was pre-filled from.
    /// - Throws: `InvalidInput` with every fault by sheet and cell (at most 200, then the count); `StalePart`; `Refusal` as for
    ///   `CheckActivities`. Then nothing is stored.
    @discardableResult
    package func callAsFunction(
        _ address: ImplementationAddress,
        part: OrganisationCode,
        _ bytes: [UInt8],
        name: String,
        replaces: (version: Int, revision: Int)? = nil,
        by actor: ReportingActor
    ) async throws -> ActivityCheck {
        let check = try await CheckActivities(runtime: runtime)(address, part: part, bytes, name: name, by: actor)
        guard check.isStorable else { throw InvalidInput(check.problems) }
        let content = replaces.map { check.content.over(version: $0.version, revision: $0.revision) } ?? check.content
        try await SavePart(runtime: runtime)(address, content, by: actor)
        return check
    }
}
