import Domain
import UseCases

extension ReportContent {
    /// What a posted report form says, exactly as typed; after a conflict, the version that was chosen
    /// of each field. Fields of anything that is no indicator code are left out.
    init(_ form: Form) {
        var codes: [IndicatorCode] = []
        for name in form.names where name.hasPrefix("value-") {
            guard let code = try? IndicatorCode(String(name.dropFirst(6))), !codes.contains(code) else { continue }
            codes.append(code)
        }
        let figures = codes.map { code in
            TypedFigure(
                indicator: code,
                value: form.chosen("value-\(code)"),
                numerator: form.chosen("numerator-\(code)"),
                denominator: form.chosen("denominator-\(code)"),
                status: form.chosen("status-\(code)"),
                note: form.chosen("note-\(code)")
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
