/// What a handler gets: the request and everything it may use.
protocol HandlerContext: Sendable {
    /// The request as anybody sees it.
    var app: AppContext { get }

    /// Narrows the context; throws where the request lacks what this context promises.
    init(_ app: AppContext) throws
}
