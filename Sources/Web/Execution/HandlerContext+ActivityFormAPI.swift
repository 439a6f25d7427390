import Documents
import Domain
import Hummingbird
import Persistence
import UseCases

extension HandlerContext {
    /// Checks a filled file of a part, saves it as the draft, or submits the whole with it: `?action=check|save|submit`. Without
    /// `version` and `revision` the part must still be as the file was pre-filled from.
    func importActivities(_ address: ImplementationAddress, _ part: OrganisationCode) async throws -> Response {
        let (name, bytes) = ("form.xlsx", app.body)
        let action = query.filled("action") ?? "save"
        guard ["check", "save", "submit"].contains(action) else {
            throw InvalidInput(field: "action", "report.unknown_action")
        }
        if action == "check" {
            let check = try await CheckActivities(runtime: runtime)(
                address,
                part: part,
                bytes,
                name: name,
                by: reportingActor
            )
            return json(check.json(in: language))
        }
        let (version, revision) = (query["version"].flatMap { Int($0) }, query["revision"].flatMap { Int($0) })
        try await ImportActivities(runtime: runtime)(
            address,
            part: part,
            bytes,
            name: name,
            replaces: version.flatMap { version in revision.map { (version, $0) } },
            sends: action == "submit",
            by: reportingActor
        )
        return try await implementationJSON(address)
    }
}
