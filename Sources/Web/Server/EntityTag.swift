import Domain
import HTTPTypes
import Hummingbird
import UseCases

/// Names one state of a page: the same tag means the same bytes.
struct EntityTag: Sendable {
    /// The tag with its quotes.
    let text: String

    /// The tag of an address at a version of the data, for this visitor, language, day, build, plan last looked at and moment
    /// asked about (`as_of`), which is "now" until it has passed.
    init(version: String, app: AppContext) {
        let moment = (try? app.asOf())?.map { "\($0.milliseconds)" } ?? ""
        let parts = [
            version, app.language.code, app.visitor.person.map { "\($0.account)" } ?? "", app.formToken,
            app.now.day.iso, app.configuration.build, Asset.stylesheet.file, app.keptPlan ?? "", moment,
        ]
        text = "\"\(Fingerprint.sha256(parts.joined(separator: "\n")).prefix(32))\""
    }

    /// True where the request says it has this state already. A proxy that compresses marks a tag as weak with `W/`;
    /// RFC 9110, 13.1.2 compares without that mark.
    func isKnown(to request: Request) -> Bool {
        guard let known = request.headers[.ifNoneMatch] else { return false }
        return known.split(separator: ",").contains { tag in
            tag.trimmingPrefix(while: { $0 == " " }).trimmingPrefix("W/") == text
        }
    }
}
