extension RouteTable {
    /// Every address of the product. A feature adds its own in `add<Feature>…()` beside its handlers.
    static func all() -> RouteTable {
        var table = RouteTable()
        table.addServer()
        table.addPlanPages()
        table.addExecutionPages()
        table.addExecutionAPI()
        table.addAnalysisPages()
        table.addDirectoryPages()
        table.addPlanAPI()
        table.addSignIn()
        table.addReportingPages()
        table.addReportForms()
        table.addReportingAPI()
        table.addEvidence()
        table.addCompleteness()
        table.addContributions()
        table.addExtensions()
        table.addPublicationPages()
        table.addPublicationAPI()
        table.addReviewQueue()
        table.addProposals()
        table.addBudget()
        table.addBudgetAPI()
        table.addAccount()
        table.addUsers()
        table.addOversight()
        table.addUrging()
        table.addUrgingAPI()
        table.addAccessAPI()
        return table
    }
}
