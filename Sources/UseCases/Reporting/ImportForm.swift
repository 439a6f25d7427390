import Documents
package import Domain
import Persistence

/// Stores what a filled Phụ lục 01 file says, through the same use cases as the online form.
package struct ImportForm {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// Saves the file as the unit's draft, or sends it; gives what was checked and, where it was sent, how far it went.
    ///
    /// - Parameters:
    ///   - revision: the revision of the report the writer knows; nil: the one the file was pre-filled from.
    ///   - keepingSaved: true to keep what was saved online where the file is empty.
    ///   - sends: true to send the report as well.
    /// - Throws: `InvalidInput` with every fault by sheet and cell (at most 200, then the count), and with what keeps it from
    ///   being sent where it is to be sent; `StaleReport`; `Refusal` as for `CheckForm`. Then nothing is stored.
    @discardableResult
    package func callAsFunction(
        _ address: ReportAddress,
        _ bytes: [UInt8],
        name: String,
        revision: Int? = nil,
        keepingSaved: Bool = false,
        sends: Bool = false,
        by actor: ReportingActor
    ) async throws -> (check: FormCheck, sent: Submission?) {
        let check = try await CheckForm(runtime: runtime)(
            address,
            bytes,
            name: name,
            keepingSaved: keepingSaved,
            by: actor
        )
        let gaps = sends ? check.gaps.map { InputProblem(field: $0.place, message: $0.message) } : []
        guard check.isStorable, gaps.isEmpty else { throw InvalidInput(check.problems + gaps) }
        let content = check.content.over(revision: revision ?? check.filledFrom)
        guard sends else {
            try await SaveDraft(runtime: runtime)(address, content, by: actor)
            return (check, nil)
        }
        return (check, try await SubmitReport(runtime: runtime)(address, content, by: actor))
    }
}
