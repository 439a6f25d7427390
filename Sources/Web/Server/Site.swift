import HTTPTypes
import Hummingbird
import UseCases

/// Everything the server answers, put together: the addresses, the checks before them and the outside world.
struct Site: Sendable {
    /// The outside world.
    let runtime: Runtime
    /// How the server is set up.
    let configuration: WebConfiguration
    /// Every address with its handler.
    let table: RouteTable
    /// What was last written for readers who are not signed in.
    let memory = PageMemory()

    /// The chain every request runs through, from the log inwards to the handler.
    func responder() -> RouterResponder<WebContext> {
        let router = Router(context: WebContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: RequestLog(clock: runtime.clock))
        router.add(middleware: SecurityHeaders(configuration: configuration))
        router.add(middleware: OpenData(table: table, configuration: configuration))
        router.add(middleware: LanguageChoice(configuration: configuration))
        router.add(middleware: ErrorMapping(site: self))
        for entry in table.entries {
            let endpoint = Endpoint(entry: entry, site: self)
            router.on(RouterPath(entry.pattern), method: entry.method, responder: endpoint)
        }
        return router.buildResponder()
    }
}
