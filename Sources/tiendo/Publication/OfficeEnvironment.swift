import Foundation
import UseCases

/// Finds what makes PDFs on this machine.
struct OfficeEnvironment {
    /// The variables by name.
    let variables: [String: String]

    /// Seconds one document may take where `TIENDO_SOFFICE_TIMEOUT` says nothing of use.
    private static let standardSeconds = 60

    /// LibreOffice where `TIENDO_SOFFICE` names the program or it is on the path; else nothing, and DOCX is all there is.
    func converter() -> any PDFConverter {
        let named = variables["TIENDO_SOFFICE"].map { [$0] }
        let folders = (variables["PATH"] ?? "").split(separator: ":").map { "\($0)/soffice" }
        let program = (named ?? folders).first { FileManager.default.isExecutableFile(atPath: $0) }
        guard let program else { return NoPDFConverter() }
        let seconds = variables["TIENDO_SOFFICE_TIMEOUT"].flatMap { Int($0) } ?? Self.standardSeconds
        return OfficeConverter(program: program, seconds: min(max(seconds, 1), 600))
    }
}
