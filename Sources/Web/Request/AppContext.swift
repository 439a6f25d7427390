import Domain
import HTTPTypes
import Hummingbird
import Persistence
import UseCases

/// The context of a handler that serves everybody: there may be a person.
struct AppContext: HandlerContext {
    /// The outside world.
    let runtime: Runtime
    /// How the server is set up.
    let configuration: WebConfiguration
    /// What was last written for readers who are not signed in.
    let memory: PageMemory
    /// Method, address and headers.
    let head: HTTPRequest
    /// The path without the query, percent-encoded.
    let path: String
    /// The query in the order written.
    let query: Form
    /// The fields of the form that was sent; empty for anything else.
    let form: Form
    /// The files that came with the form.
    let files: [UploadedFile]
    /// The body as it came; empty for a read.
    let body: [UInt8]
    /// The path's parameters by name, percent-encoded; handlers get them typed.
    let parameters: [String: String]
    /// The language of the answer.
    let language: Language
    /// Who asks.
    let visitor: Visitor
    /// Names this request in the log and on error pages.
    let requestID: String
    /// The numeric address the request came from, e.g. `192.0.2.7`.
    let address: String
    /// When the request arrived.
    let now: Instant
    /// What has just happened, as a message key that the last page left behind; nil for nothing.
    let notice: String?
    /// The plans of the server; empty where the answer is no page.
    let plans: [PlanName]
    /// The code of the plan last looked at, as the browser kept it; nil for none.
    let keptPlan: String?

    var app: AppContext { self }
    /// Who asks; nil where nobody is signed in.
    var person: Person? { visitor.person }
    /// The token that every form of this visitor must carry in the field `csrf`.
    var formToken: String { visitor.formToken }

    /// The plan whose parts the head of the page links: the one its address names, the only one there is, or the one last
    /// looked at; nil where there are several and none was looked at.
    var plan: PlanName? {
        let parts = path.split(separator: "/", maxSplits: 2)
        let named = parts.count > 1 && parts[0] == "ke-hoach" ? plans.first { $0.code.text == parts[1] } : nil
        return named ?? (plans.count == 1 ? plans[0] : plans.first { $0.code.text == keptPlan })
    }

    init(_ app: AppContext) { self = app }

    /// The context of a request.
    init(
        site: Site,
        request: Request,
        context: WebContext,
        body: [UInt8] = [],
        sent: SentForm = .none
    ) {
        runtime = site.runtime
        configuration = site.configuration
        memory = site.memory
        head = request.head
        path = request.uri.path
        query = Form(encoded: (request.uri.query ?? "").utf8) ?? Form()
        form = sent.fields
        files = sent.files
        self.body = body
        parameters = Dictionary(
            context.parameters.map { (String($0.key), String($0.value)) },
            uniquingKeysWith: { first, _ in first }
        )
        language = context.language
        visitor = context.visitor
        requestID = context.requestID
        address = ClientAddress.of(request, peer: context.peer, configuration: site.configuration)
        now = site.runtime.clock.now()
        let (cookies, names) = (request.cookies, CookieName(site.configuration))
        notice = cookies[names.notice]?.value
        plans = context.plans
        keptPlan = cookies[names.plan]?.value
    }
}
