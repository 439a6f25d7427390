import Domain
import HTML

/// The two fields in which a new password is typed.
enum PasswordFields {
    /// The fields, with the rule as a hint and the faults beside them.
    static func markup(_ context: some HandlerContext, _ faults: FormFaults) -> Markup {
        let rule = context.text(
            "access.password_rule",
            ["shortest": "\(Password.shortest)", "long_enough": "\(Password.longEnough)"]
        )
        return .sequence([
            FormField(
                context.text("access.new_password"),
                name: "password",
                .line("", .newPassword),
                hint: rule,
                error: faults["password"]
            ).markup,
            FormField(
                context.text("access.repeat_password"),
                name: "repeated",
                .line("", .newPassword),
                error: faults["repeated"]
            ).markup,
        ])
    }
}
