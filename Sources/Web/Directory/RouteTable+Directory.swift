import Domain
import HTML
import Hummingbird

extension RouteTable {
    /// The pages of organisations.
    mutating func addDirectoryPages() {
        on(Routes.organisations) { context, plan in
            let today = context.now.day
            return try await context.planPage(plan) { try OrganisationsPage.load($0, plan: $1, today: today) }
        }
        on(Routes.organisation) { context, plan, code in
            let (today, isPublic) = (context.now.day, context.app.person == nil)
            return try await context.planPage(plan) {
                try OrganisationPage.load($0, plan: $1, code: code, today: today, isPublic: isPublic)
            }
        }
    }
}
