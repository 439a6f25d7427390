import Documents
import Domain
import HTTPTypes
import Persistence
import UseCases

/// An error as the outside sees it.
struct Failure: Sendable {
    /// The HTTP status.
    let status: HTTPResponse.Status
    /// What to tell the person.
    let message: Message
    /// The faults of the input, each with its field.
    let problems: [InputProblem]
    /// What a program needs beside the message, as further members of the problem document.
    let members: [(String, JSONValue)]
    /// Headers that belong to the status.
    let headers: HTTPFields

    /// True where the detail is for the log only.
    var isFault: Bool { status.code >= 500 }

    /// Maps input problems to 422, refusals to 401, 403, 404, 409 and 429, HTTP faults to theirs, and all else to 500.
    init(_ error: any Error) {
        var problems: [InputProblem] = []
        var headers = HTTPFields()
        var members: [(String, JSONValue)] = []
        switch error {
        case let error as InvalidInput:
            (status, message) = (.unprocessableContent, Message("error.invalid_input"))
            problems = error.problems
        case let error as Refusal:
            (status, headers) = Self.status(of: error)
            message = error.message
        case let error as StaleReport:
            let moment = error.stored.savedAt.rfc3339
            (status, message) = (.conflict, error.message(moment: moment))
            members = [
                ("stored_revision", .int(error.stored.revision)), ("saved_by", .string(error.stored.savedBy)),
                ("saved_at", .string(moment)),
            ]
        case let error as StalePart:
            let moment = (error.stored?.savedAt ?? error.version.begunAt).rfc3339
            (status, message) = (.conflict, error.message(moment: moment))
            members = [
                ("stored_version", .int(error.version.number)),
                ("stored_revision", .int(error.stored?.revision ?? 0)),
                ("saved_by", .string(error.stored?.savedBy ?? error.version.begunBy)), ("saved_at", .string(moment)),
            ]
        case let error as StalePassages:
            let moment = error.stored.savedAt?.rfc3339 ?? ""
            (status, message) = (.conflict, error.message(moment: moment))
            members = [
                ("stored_revision", .int(error.stored.number)), ("saved_by", .string(error.stored.savedBy)),
                ("saved_at", .string(moment)),
            ]
        case let error as StaleBudget:
            let moment = error.stored.changedAt.rfc3339
            (status, message) = (.conflict, error.message(moment: moment))
            members = [
                ("stored_revision", .int(error.stored.revision)), ("saved_by", .string(error.stored.lastAuthor)),
                ("saved_at", .string(moment)), ("seen", error.seen?.amounts.json ?? .null),
                ("stored", error.stored.standing.amounts.json),
            ]
        case let error as RequestFault:
            (status, message, headers) = Self.parts(of: error)
        default:
            (status, message) = (.internalServerError, Message("error.fault"))
        }
        self.problems = problems
        self.headers = headers
        self.members = members
    }

    private static func status(of refusal: Refusal) -> (HTTPResponse.Status, HTTPFields) {
        switch refusal {
        case .unauthenticated: (.unauthorized, [.wwwAuthenticate: "Bearer"])
        case .forbidden: (.forbidden, [:])
        case .notFound: (.notFound, [:])
        case .conflict: (.conflict, [:])
        case .tooMany(_, let seconds): (.tooManyRequests, [.retryAfter: "\(seconds)"])
        }
    }

    private static func parts(of fault: RequestFault) -> (HTTPResponse.Status, Message, HTTPFields) {
        switch fault {
        case .methodNotAllowed(let methods):
            let allowed = methods.map(\.rawValue).joined(separator: ", ")
            return (.methodNotAllowed, Message("error.method_not_allowed"), [.allow: allowed])
        case .bodyTooLarge(let limit):
            // The rest of the body is not read, so the connection cannot serve another request.
            return (.contentTooLarge, Message("error.body_too_large", ["limit": "\(limit)"]), [.connection: "close"])
        case .unsupportedType: return (.unsupportedMediaType, Message("error.unsupported_type"), [:])
        case .malformedForm: return (.badRequest, Message("error.malformed_form"), [:])
        case .forgedForm: return (.forbidden, Message("error.forged_form"), [:])
        }
    }
}
