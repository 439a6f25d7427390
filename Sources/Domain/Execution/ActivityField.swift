/// A fact of an activity as a form asks for it and a comparison shows it; the raw value is the word in field names and the
/// exchanged form.
package enum ActivityField: String, Sendable, CaseIterable {
    /// Its place in the part.
    case order
    /// What is to be done.
    case name
    /// The organisation that does it.
    case owner
    /// The named person.
    case person
    /// The first day.
    case start
    /// The last day.
    case due
    /// What it yields.
    case product
    /// Its weight, per cent.
    case weight
    /// What must have ended before it begins.
    case dependencies
    /// Money by year and source.
    case funding

    /// The most characters a text of this field may have; nil for fields that are no free text.
    package var longest: Int? {
        switch self {
        case .name: 500
        case .person: 200
        case .product: 1000
        default: nil
        }
    }
}
