import Hummingbird

extension RouteTable {
    /// The coordinator's queue, as a page and for programs.
    mutating func addReviewQueue() {
        on(Routes.reviewQueue) { context, plan in try await context.reviewQueue(plan) }
        on(Routes.acceptReports) { context, plan in try await context.acceptChosen(plan) }
        on(Routes.apiReviews) { context, plan in try await context.reviewsJSON(plan) }
        on(Routes.apiAcceptReports) { context, plan in try await context.acceptNamed(plan) }
    }
}
