/// Who signs a document, and for whom.
package struct OfficialSignature: Sendable, Hashable {
    /// The lines above the room for the signature, e.g. `TL. BỘ TRƯỞNG` and `CỤC TRƯỞNG`; in capitals when printed.
    package let titles: [String]
    /// The name, without academic titles; empty where not known.
    package let name: String

    /// A signature.
    package init(titles: [String], name: String) {
        self.titles = titles
        self.name = name
    }
}
