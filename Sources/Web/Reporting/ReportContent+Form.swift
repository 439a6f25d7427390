import Domain
import UseCases

extension ReportContent {
    /// What a posted report form says, exactly as typed; after a conflict, the version that was chosen
    /// of each field. Fields of anything that is no indicator code are left out.
    init(_ form: Form) {
        var keys: [FigureKey] = []
        for name in form.names where name.hasPrefix("value-") {
            guard let key = try? FigureKey(String(name.dropFirst(6))), !keys.contains(key) else { continue }
            keys.append(key)
        }
        let figures = keys.map { key in
            TypedFigure(
                key,
                value: form.chosen("value-\(key)"),
                numerator: form.chosen("numerator-\(key)"),
                denominator: form.chosen("denominator-\(key)"),
                status: form.chosen("status-\(key)"),
                note: form.chosen("note-\(key)")
            )
        }
        let narratives = Narratives(
            trend: form.chosen("trend"),
            difficulties: form.chosen("difficulties"),
            proposals: form.chosen("proposals")
        )
        self.init(revision: Int(form.text("revision")) ?? 0, figures: figures, narratives: narratives)
    }
}
