/// A database whose schema this program must not touch.
package enum SchemaFault: Error, Equatable {
    /// The schema has steps this program does not know: it was written by a newer version.
    case newer(found: Int, known: Int)
    /// The schema lacks steps: migrate first.
    case older(found: Int, known: Int)
    /// A step was applied from another text than the one shipped here.
    case changed(number: Int, name: String)
}
