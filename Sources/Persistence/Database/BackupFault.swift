/// Why a backup was not written or not read back; then nothing was changed.
package enum BackupFault: Error, Equatable {
    /// A file of that path is there already and is not overwritten.
    case exists(String)
    /// There is no file of that path.
    case missing(String)
    /// The file is not a backup of this product for this kind of database.
    case notOurs(String)
    /// The file is damaged; the database's own words.
    case damaged(String)
    /// The database to restore into holds data already, and replacing it was not asked for.
    case wouldReplace
    /// A program of PostgreSQL's that is needed is not installed.
    case programMissing(String)
    /// A program of PostgreSQL's failed; its own words.
    case programFailed(String, detail: String)
}
