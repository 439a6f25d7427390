import Domain
import Persistence
import UseCases

extension PartContent {
    /// The same with the rows that only the stored version has below those typed here, so that nothing is lost unseen.
    func adding(_ stored: [TypedActivity]) -> PartContent {
        let known = Set(rows.compactMap(\.id))
        let added = stored.filter { row in row.id.map { !known.contains($0) } ?? true }.map { row in
            var copy = row
            copy.order = ""
            return copy
        }
        let kept = rows.filter { !$0.isBlank }
        return PartContent(part: part, version: version, revision: revision, rows: kept + added, file: file)
    }
}
