import Documents
package import Domain

/// Stores what a filled file of a lead's part says, through the same use cases as the online form.
package struct ImportActivities {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Saves the file as the part's draft, or submits the whole with it; gives what was checked.
    ///
    /// - Parameters:
    ///   - replaces: the state of the part the writer knows; nil: the one the file was pre-filled from.
    ///   - sends: true to submit the whole as well; the part must be that of who submits.
    /// - Throws: `InvalidInput` with every fault by sheet and cell (at most 200, then the count), and with every gap where it is
    ///   to be submitted; `StalePart`; `Refusal` as for `CheckActivities`. Then nothing is stored.
    @discardableResult
    package func callAsFunction(
        _ address: ImplementationAddress,
        part: OrganisationCode,
        _ bytes: [UInt8],
        name: String,
        replaces: (version: Int, revision: Int)? = nil,
        sends: Bool = false,
        by actor: ReportingActor
    ) async throws -> ActivityCheck {
        let check = try await CheckActivities(runtime: runtime)(address, part: part, bytes, name: name, by: actor)
        let gaps = sends ? check.gaps.map { InputProblem(field: $0.place, message: $0.message) } : []
        guard check.isStorable, gaps.isEmpty else { throw InvalidInput(check.problems + gaps) }
        let content = replaces.map { check.content.over(version: $0.version, revision: $0.revision) } ?? check.content
        if sends {
            try await SubmitImplementation(runtime: runtime)(address, content, by: actor)
        } else {
            try await SavePart(runtime: runtime)(address, content, by: actor)
        }
        return check
    }
}
