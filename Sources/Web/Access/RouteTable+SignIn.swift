import Domain
import HTTPTypes
import Hummingbird
import UseCases

extension RouteTable {
    /// Signing in and out, and the one-time link.
    mutating func addSignIn() {
        on(Routes.signIn) { context in SignInForm(next: SignInForm.next(context.query)).page(context) }
        on(Routes.sendSignIn) { context in try await Self.signIn(context) }
        on(Routes.signOut) { context in
            if case .session(let sha256) = context.app.visitor.credential {
                try await SignOut(runtime: context.runtime)(context.person, sessionSHA256: sha256)
            }
            return Self.signedOut(context, to: Routes.home.path(), notice: "access.signed_out")
        }
        on(Routes.passwordLink) { context, token in
            let owner = try await UseOneTimeLink(runtime: context.runtime).person(of: token)
            return PasswordLinkForm(token: token, owner: owner).page(context)
        }
        on(Routes.sendPasswordLink) { context, token in try await Self.setPassword(context, token) }
    }

    /// Takes the session cookie away and goes on to a page.
    static func signedOut(_ context: some HandlerContext, to path: String, notice: String) -> Response {
        var response = context.redirect(to: path, notice: notice)
        response.setCookie(context.cookie(context.cookieNames.session, "", seconds: 0))
        return response
    }

    private static func signIn(_ context: AppContext) async throws -> Response {
        var form = SignInForm(name: context.form.text("name"), next: SignInForm.next(context.form))
        do {
            let session = try await SignIn(runtime: context.runtime)(
                name: form.name,
                password: context.form.text("password"),
                address: context.address
            )
            if case .session(let sha256) = context.visitor.credential, let person = context.person {
                try await SignOut(runtime: context.runtime)(person, sessionSHA256: sha256)
            }
            var response = context.redirect(to: form.next == Routes.home.path() ? Routes.work.path() : form.next)
            let seconds = Int(session.expiresAt.milliseconds - context.now.milliseconds) / 1000
            response.setCookie(context.cookie(context.cookieNames.session, session.token, seconds: seconds))
            return response
        } catch let refusal as Refusal {
            form.refusal = refusal.message
            let failure = Failure(refusal)
            var response = form.page(context, status: failure.status)
            for field in failure.headers { response.headers[field.name] = field.value }
            return response
        }
    }

    private static func setPassword(_ context: AppContext, _ token: String) async throws -> Response {
        let links = UseOneTimeLink(runtime: context.runtime)
        let owner = try await links.person(of: token)
        do {
            guard context.form.text("password") == context.form.text("repeated") else {
                throw InvalidInput(field: "repeated", "access.passwords_differ")
            }
            try await links(token, password: context.form.text("password"))
            return context.redirect(to: Routes.signIn.path(), notice: "access.password_set")
        } catch let invalid as InvalidInput {
            let form = PasswordLinkForm(token: token, owner: owner, problems: invalid.problems)
            return form.page(context, status: .unprocessableContent)
        }
    }
}
