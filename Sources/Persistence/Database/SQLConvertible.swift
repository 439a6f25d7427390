/// A type whose values can stand in a statement; an interpolated value always becomes a binding, never text.
package protocol SQLConvertible {
    /// The value as the databases hold it.
    var sqlValue: SQLValue { get }
}
