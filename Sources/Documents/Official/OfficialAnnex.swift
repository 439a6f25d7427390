/// An annex (phụ lục) of an official document, on pages of its own that are numbered by themselves.
package struct OfficialAnnex: Sendable, Hashable {
    /// Its name, e.g. `Phụ lục I`.
    package let name: String
    /// Its title; in capitals when printed.
    package let title: String
    /// What it belongs to: `(Kèm theo Báo cáo số …)`.
    package let reference: String
    /// True where its pages lie across.
    package let isLandscape: Bool
    /// Its text.
    package let body: [OfficialBlock]

    /// An annex.
    package init(name: String, title: String, reference: String, isLandscape: Bool = false, body: [OfficialBlock]) {
        self.name = name
        self.title = title
        self.reference = reference
        self.isLandscape = isLandscape
        self.body = body
    }
}
