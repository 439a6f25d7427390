import Documents
package import Domain

/// Makes the file in which a lead fills in its part of a task's implementation plan.
package struct ExportActivities {
    private let runtime: Runtime

    /// The use case in a world.
    package init(runtime: Runtime) {
        self.runtime = runtime
    }

    /// The file's name and bytes, its words in a language, pre-filled with the part as it stands.
    ///
    /// - Throws: `Refusal` where there is no such task, or the actor does not write that part.
    package func callAsFunction(
        _ address: ImplementationAddress,
        part: OrganisationCode,
        in language: Language,
        by actor: ReportingActor
    ) async throws -> (name: String, bytes: [UInt8]) {
        let sheet = try await ReadImplementation(runtime: runtime)(address, by: actor)
        guard sheet.reader.parts(of: sheet.task).contains(part) else {
            throw Refusal.forbidden(Message("implementation.own_part_only"))
        }
        let form = ActivityForm(sheet, part: part, at: runtime.clock.now())
        return (form.fileName, try ActivityFormWorkbook(form, text: language.text).bytes())
    }
}
