import Domain
import HTML
import HTTPTypes
import Hummingbird
import UseCases

/// The form of a one-time link, as a value.
struct PasswordLinkForm: Sendable {
    /// The link's secret.
    let token: String
    /// Whose password it sets.
    let owner: Person
    /// What is wrong with what was typed.
    var problems: [InputProblem] = []

    /// The page, with a form token for a visitor who has none yet.
    func page(_ context: AppContext, status: HTTPResponse.Status = .ok) -> Response {
        let formToken = context.formToken.isEmpty ? context.runtime.secrets.token() : context.formToken
        let faults = FormFaults(problems, in: context.language)
        var frame = context.frame(context.text("access.set_password"))
        frame.lead = context.text("access.set_password_for", ["person": owner.displayName, "name": owner.name])
        var response = context.page(frame, status: status) {
            faults
            PostForm(to: Routes.sendPasswordLink.path(token), csrf: formToken) {
                PasswordFields.markup(context, faults)
                ActionButton(context.text("access.set_password"))
            }
        }
        if context.visitor.credential == .none {
            response.setCookie(context.cookie(context.cookieNames.form, formToken, seconds: 8 * 3600))
        }
        return response
    }
}
