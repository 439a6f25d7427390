package import Domain

/// The text of a template with the name faults are told by.
package struct NamedTemplate: Sendable, Hashable {
    /// What it is called, e.g. `bao-cao-quy.txt`.
    package let name: String
    /// Its text, as `ReportTemplate` reads it.
    package let text: String

    /// A template.
    package init(name: String, text: String) {
        self.name = name
        self.text = text
    }

    /// The product's own template of a report.
    package static func standard(for report: PeriodicReport) -> NamedTemplate {
        switch report {
        case .quarterly:
            NamedTemplate(
                name: "bao-cao-quy.txt",
                text: String(decoding: PackageResources.bao_cao_quy_txt, as: UTF8.self)
            )
        case .annual:
            NamedTemplate(
                name: "bao-cao-nam.txt",
                text: String(decoding: PackageResources.bao_cao_nam_txt, as: UTF8.self)
            )
        }
    }
}
