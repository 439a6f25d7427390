import UseCases

/// A stylesheet or script built into the program, under a name that changes with its content.
struct Asset: Sendable {
    /// The fingerprinted file name, e.g. `tiendo.0f3a….css`.
    let file: String
    /// The media type.
    let type: String
    /// The content.
    let bytes: [UInt8]

    /// The stylesheet of every page.
    static let stylesheet = Asset("tiendo", "css", type: "text/css; charset=utf-8", PackageResources.tiendo_css)
    /// The small picture in the browser's tab.
    static let icon = Asset("tiendo", "svg", type: "image/svg+xml", PackageResources.tiendo_svg)
    /// The script of the report form.
    static let script = Asset("tiendo", "js", type: "text/javascript; charset=utf-8", PackageResources.tiendo_js)
    /// Every asset.
    static let all = [stylesheet, icon, script]

    /// The address to link.
    var path: String { Routes.asset.path(file) }

    private init(_ name: String, _ ending: String, type: String, _ bytes: [UInt8]) {
        file = "\(name).\(Fingerprint.sha256(bytes).prefix(16)).\(ending)"
        self.type = type
        self.bytes = bytes
    }
}
