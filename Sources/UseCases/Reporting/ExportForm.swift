import Documents
package import Domain
import Persistence

/// Makes a unit's Phụ lục 01 file of a round, pre-filled with what is planned, accepted and drafted.
package struct ExportForm {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// The file's name and bytes, its words in a language.
    ///
    /// - Throws: `Refusal.notFound` as for `ReadReport`; a reader who may not see the unit's draft gets a form without it.
    package func callAsFunction(
        _ address: ReportAddress,
        in language: Language,
        by actor: ReportingActor
    ) async throws -> (name: String, bytes: [UInt8]) {
        let (plan, sheet, _) = try await ReadReport(runtime: runtime)(address, by: actor)
        let form = ReportForm(sheet, of: plan, at: runtime.clock.now())
        return (form.fileName, try ReportFormWorkbook(form, text: language.text).bytes())
    }
}
