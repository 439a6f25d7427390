import Foundation

/// The name of a file of evidence as people see it: one line, without folders, ending as its content demands.
package struct EvidenceName: Sendable, Hashable {
    /// The name, 1 to 200 characters with its ending.
    package let text: String

    /// Makes a name of what the sender called the file; a name that ends otherwise than the content gets the right ending.
    package init(_ sent: String, type: EvidenceType) {
        let last = sent.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
        let printable = last.precomposedStringWithCanonicalMapping.unicodeScalars.filter {
            !CharacterSet.controlCharacters.contains($0) && !"\"<>:|?*".unicodeScalars.contains($0)
        }
        var name = String(String.UnicodeScalarView(printable)).trimmingCharacters(in: .whitespaces)
        let endings = type == .jpeg ? ["jpg", "jpeg"] : [type.nameEnding]
        let ending = name.split(separator: ".", omittingEmptySubsequences: false).last?.lowercased() ?? ""
        if endings.contains(ending), name.contains(".") {
            name = String(name.dropLast(ending.count + 1))
        }
        let kept = endings.contains(ending) ? ending : type.nameEnding
        let stem = String(name.prefix(190)).trimmingCharacters(in: .whitespaces)
        text = (stem.isEmpty ? "tai-lieu" : stem) + "." + kept
    }
}
