import Domain
import TestSupport
import UseCases

extension AuditedAct {
    private static let lan = "account/vu.thi.lan"
    private static let newPassword = "mật khẩu mới năm 2026"

    /// The acts about accounts.
    static let access: [AuditedAct] = accounts + passwords + sessions

    private static let accounts: [AuditedAct] = [
        AuditedAct("CreateAccount", "account.created", by: "quan.tri", on: "account/le.minh") { field in
            let grants = [
                Grant(role: .contributor, organisation: try OrganisationCode("cuc-vien-thong")),
                Grant(role: .auditor, organisation: nil),
            ]
            let account = try NewAccount(name: AccountName("le.minh"), displayName: "Lê Minh", grants: grants)
            _ = try await CreateAccount(runtime: field.runtime)(account, by: "quan.tri")
            return ["display_name": "Lê Minh", "email": "", "grants": "contributor:cuc-vien-thong auditor"]
        },
        AuditedAct("CreateFirstAdministrator", "account.created", by: "system", on: "account/quan-tri") { field in
            _ = try await CreateFirstAdministrator(runtime: field.runtime)()
            return ["display_name": "Quản trị viên", "email": "", "grants": "administrator"]
        },
        AuditedAct("GrantRole", "account.granted", by: "quan.tri", on: lan) { field in
            let grant = Grant(role: .approver, organisation: try OrganisationCode("cuc-vien-thong"))
            try await GrantRole(runtime: field.runtime)(grant, to: field.name, by: "quan.tri")
            return ["role": "approver", "organisation": "cuc-vien-thong"]
        },
        AuditedAct("RevokeRole", "account.revoked", by: "quan.tri", on: lan) { field in
            let grant = Grant(role: .contributor, organisation: try OrganisationCode("cuc-vien-thong"))
            try await RevokeRole(runtime: field.runtime)(grant, from: field.name, by: "quan.tri")
            return ["role": "contributor", "organisation": "cuc-vien-thong"]
        },
        AuditedAct("DisableAccount", "account.disabled", by: "quan.tri", on: lan) { field in
            try await DisableAccount(runtime: field.runtime)(field.name, by: "quan.tri")
            return [:]
        },
        AuditedAct("DisableAccount enable", "account.enabled", by: "quan.tri", on: lan) { field in
            try await DisableAccount(runtime: field.runtime).enable(field.name, by: "quan.tri")
            return [:]
        },
    ]

    private static let passwords: [AuditedAct] = [
        AuditedAct("IssueOneTimeLink", "account.link_issued", by: "quan.tri", on: lan) { field in
            _ = try await IssueOneTimeLink(runtime: field.runtime)(for: field.name, by: "quan.tri")
            return [:]
        },
        AuditedAct("UseOneTimeLink", "account.password_set", by: "vu.thi.lan", on: lan) { field in
            let link = try await IssueOneTimeLink(runtime: field.runtime)(for: field.name, by: "quan.tri")
            try await UseOneTimeLink(runtime: field.runtime)(link.token, password: newPassword)
            return [:]
        },
        AuditedAct("SetPassword", "account.password_set", by: "command", on: lan) { field in
            let password = try Password(newPassword, for: field.name)
            try await SetPassword(runtime: field.runtime)(password, of: field.name, by: "command")
            return [:]
        },
        AuditedAct("SetPassword own", "account.password_set", by: "vu.thi.lan", on: lan) { field in
            try await SetPassword(runtime: field.runtime).own(
                field.signIn().person,
                current: AuditedField.password,
                new: Password(newPassword, for: field.name),
                address: AuditedField.address
            )
            return [:]
        },
        AuditedAct("CreateApiToken", "api_token.created", by: "vu.thi.lan", on: lan) { field in
            _ = try await CreateApiToken(runtime: field.runtime)(
                for: field.name,
                label: "báo cáo",
                days: 1,
                by: "vu.thi.lan"
            )
            return ["label": "báo cáo", "expires_at": "2025-10-03T09:00:00+07:00", "scopes": "read"]
        },
        AuditedAct("RevokeApiToken", "api_token.revoked", by: "vu.thi.lan", on: lan) { field in
            let token = try await CreateApiToken(runtime: field.runtime)(for: field.name, label: "x", days: 1, by: "x")
            let sha256 = Fingerprint.sha256(token.token)
            try await RevokeApiToken(runtime: field.runtime)(sha256: sha256, of: field.name, by: "vu.thi.lan")
            return ["token": String(sha256.prefix(12))]
        },
    ]

    private static let sessions: [AuditedAct] = [
        AuditedAct("SignIn", "session.opened", by: "vu.thi.lan", on: lan) { field in
            _ = try await field.signIn()
            return [:]
        },
        AuditedAct("SignIn refused", "session.refused", by: "vu.thi.lan", on: lan) { field in
            let address = AuditedField.address
            _ = try? await SignIn(runtime: field.runtime)(name: "vu.thi.lan", password: "sai", address: address)
            return ["address": address]
        },
        AuditedAct("SignOut", "session.closed", by: "vu.thi.lan", on: lan) { field in
            let session = try await field.signIn()
            let sha256 = Fingerprint.sha256(session.token)
            try await SignOut(runtime: field.runtime)(session.person, sessionSHA256: sha256)
            return [:]
        },
        AuditedAct("SignOutEverywhere", "session.closed_everywhere", by: "vu.thi.lan", on: lan) { field in
            _ = try await field.signIn()
            try await SignOutEverywhere(runtime: field.runtime)(field.signIn().person)
            return ["sessions": "2"]
        },
    ]
}
