import Domain
import Foundation
import UseCases

/// Reads from the environment how messages leave this server.
struct MailEnvironment {
    /// The variables by name.
    let variables: [String: String]

    /// The setup; nothing is sent where `TIENDO_SMTP_URL` is not set. Throws `InvalidInput` naming the variable that is wrong
    /// or missing.
    ///
    /// - Parameter fallback: where people reach the server where `TIENDO_PUBLIC_URL` is not set and nothing is sent.
    func setup(fallback: String) throws -> MailSetup {
        let address = try find("TIENDO_PUBLIC_URL").map { try PublicAddress(reading: $0) }
        guard let url = find("TIENDO_SMTP_URL") else {
            return MailSetup(address: address ?? PublicAddress(fallback))
        }
        guard let address else { throw missing("TIENDO_PUBLIC_URL") }
        let setting = try smtp(url)
        let pause = try number("TIENDO_SMTP_RETRY", 1...3600, standard: 60)
        return MailSetup(
            mailer: SMTPMailer(setting: setting),
            sender: try sender(),
            address: address,
            retry: MailRetry(
                firstPause: Int64(pause),
                longestPause: MailRetry.standard.longestPause,
                mostAttempts: MailRetry.standard.mostAttempts
            ),
            leaseSeconds: Int64(setting.timeout) * 2 + 5
        )
    }

    private func smtp(_ url: String) throws(InvalidInput) -> SMTPSetting {
        let parts = URL(string: url)
        guard let parts, parts.scheme == "smtp" || parts.scheme == "smtps", parts.host?.isEmpty == false,
            parts.user == nil, parts.path.isEmpty || parts.path == "/", parts.query == nil
        else { throw InvalidInput(field: "TIENDO_SMTP_URL", "mail.not_an_smtp_url", ["read": url]) }
        let words = find("TIENDO_SMTP_TLS") ?? "required"
        guard let protection = SMTPSetting.Protection(rawValue: words) else {
            throw InvalidInput(field: "TIENDO_SMTP_TLS", "mail.unknown_protection", ["read": words])
        }
        let user = find("TIENDO_SMTP_USER")
        guard user == nil || protection == .required || parts.scheme == "smtps" else {
            throw InvalidInput(field: "TIENDO_SMTP_TLS", "mail.password_in_the_clear")
        }
        return SMTPSetting(
            url: url,
            login: user.map { ($0, variables["TIENDO_SMTP_PASSWORD"] ?? "") },
            protection: protection,
            authorities: find("TIENDO_SMTP_CA"),
            timeout: try number("TIENDO_SMTP_TIMEOUT", 2...600, standard: 60)
        )
    }

    private func sender() throws(InvalidInput) -> MailSender {
        guard let text = find("TIENDO_MAIL_FROM") else { throw missing("TIENDO_MAIL_FROM") }
        do throws(InvalidInput) {
            return try MailSender(reading: text)
        } catch {
            throw InvalidInput(field: "TIENDO_MAIL_FROM", "mail.not_a_sender", ["read": text])
        }
    }

    private func number(_ name: String, _ range: ClosedRange<Int>, standard: Int) throws(InvalidInput) -> Int {
        guard let text = find(name) else { return standard }
        guard let number = Int(text), range.contains(number) else {
            let values = ["from": "\(range.lowerBound)", "to": "\(range.upperBound)", "read": text]
            throw InvalidInput(field: name, "mail.not_in_range", values)
        }
        return number
    }

    private func find(_ name: String) -> String? { variables[name].flatMap { $0.isEmpty ? nil : $0 } }

    private func missing(_ name: String) -> InvalidInput {
        InvalidInput(field: name, "mail.variable_missing", ["name": name])
    }
}
