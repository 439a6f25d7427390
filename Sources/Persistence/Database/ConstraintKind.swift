/// The kinds of constraint a schema declares.
package enum ConstraintKind: Sendable {
    /// UNIQUE or PRIMARY KEY.
    case unique
    /// FOREIGN KEY.
    case foreignKey
    /// CHECK.
    case check
    /// NOT NULL.
    case notNull
}
