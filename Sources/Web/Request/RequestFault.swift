import HTTPTypes

/// A request that is wrong as HTTP, before any rule of the field is asked.
enum RequestFault: Error, Equatable {
    /// The address exists but not for this method (405).
    case methodNotAllowed([HTTPRequest.Method])
    /// The body has more bytes than the address takes (413).
    case bodyTooLarge(limit: Int)
    /// An API call whose body is not JSON (415).
    case unsupportedType
    /// A form that is not URL-encoded UTF-8 (400).
    case malformedForm
    /// A change without the visitor's form token, or sent by another site (403).
    case forgedForm
}
