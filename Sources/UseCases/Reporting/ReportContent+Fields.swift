package import Domain
package import Persistence

extension ReportContent {
    /// What stands in a field of the form, as typed; a figure nobody typed is empty and official.
    package func text(of field: ReportField) -> String {
        let row = figures.first { $0.key.text == field.row }
        switch field.part {
        case .value: return row?.value ?? ""
        case .numerator: return row?.numerator ?? ""
        case .denominator: return row?.denominator ?? ""
        case .status: return row?.status ?? ObservationStatus.official.rawValue
        case .note: return row?.note ?? ""
        case .trend: return narratives.tidied.trend
        case .difficulties: return narratives.tidied.difficulties
        case .proposals: return narratives.tidied.proposals
        }
    }

    /// The fields of the form that say something else in the other version, in the order of the form.
    package func differences(from other: ReportContent, in sheet: ReportSheet) -> [ReportField] {
        sheet.fields.filter { text(of: $0) != other.text(of: $0) }
    }
}
