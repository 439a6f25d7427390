/// The one list of addresses: each feature lists its own in `Routes+<Feature>.swift`.
enum Routes {
    /// The start page: the plans of this server.
    static let home = Route.get("/", for: .everyone)
    /// Tells that the process answers; constant plain text.
    static let health = Route.get("/healthz", for: .everyone, followsData: false)
    /// Tells that the database answers too.
    static let readiness = Route.get("/readyz", for: .everyone, followsData: false)
    /// A stylesheet or script by its fingerprinted name.
    static let asset = Route.get("/assets/{file}", String.self, for: .everyone, followsData: false)
}
