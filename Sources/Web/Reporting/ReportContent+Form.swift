import Domain
import UseCases

extension ReportContent {
    /// What a posted report form says, exactly as typed. Fields of anything that is no indicator code are left out.
    init(_ form: Form) {
        var codes: [IndicatorCode] = []
        for name in form.names where name.hasPrefix("value-") {
            guard let code = try? IndicatorCode(String(name.dropFirst(6))), !codes.contains(code) else { continue }
            codes.append(code)
        }
        let figures = codes.map { code in
            TypedFigure(
                indicator: code,
                value: form.text("value-\(code)"),
                numerator: form.text("numerator-\(code)"),
                denominator: form.text("denominator-\(code)"),
                status: form.text("status-\(code)"),
                note: form.text("note-\(code)")
            )
        }
        let narratives = Narratives(
            trend: form.text("trend"),
            difficulties: form.text("difficulties"),
            proposals: form.text("proposals")
        )
        self.init(revision: Int(form.text("revision")) ?? 0, figures: figures, narratives: narratives)
    }
}
