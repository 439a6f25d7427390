import HTML

/// A letter by e-mail as its parts, which become plain text and simple HTML that say the same.
package struct Letter: Sendable {
    /// `vi` or `en`, for the `lang` attribute.
    package let language: String
    /// What it is about, one line.
    package let subject: String
    /// The address, e.g. "Kính gửi Vũ Thị Lan,".
    package let greeting: String
    /// What stands before the matters.
    package let lead: String
    /// The matters.
    package let items: [LetterItem]
    /// Who sends it and why, a sentence each.
    package let closing: [String]
    /// Where its reader chooses what they get: what the link says, and its address.
    package let setting: (text: String, address: String)

    /// A letter.
    package init(
        language: String,
        subject: String,
        greeting: String,
        lead: String,
        items: [LetterItem],
        closing: [String],
        setting: (text: String, address: String)
    ) {
        self.language = language
        self.subject = subject
        self.greeting = greeting
        self.lead = lead
        self.items = items
        self.closing = closing
        self.setting = setting
    }

    /// The letter as plain text, lines ended by a line feed.
    package var text: String {
        var lines = [greeting, "", lead]
        for item in items {
            lines += ["", "* " + item.title]
            lines += item.lines.map { "  " + $0 }
            lines.append("  \(item.link.text): \(item.link.address)")
        }
        lines += ["", "-- "] + closing + ["\(setting.text): \(setting.address)"]
        return lines.joined(separator: "\n") + "\n"
    }

    /// The letter as an HTML document without styles, pictures or scripts.
    package var html: String {
        let document = HTML.html(.lang(language)) {
            head {
                meta(.charset("utf-8"))
                title { subject }
            }
            body {
                p { greeting }
                p { lead }
                for item in items {
                    h3 { item.title }
                    for line in item.lines { p { line } }
                    p { a(.href(item.link.address)) { item.link.text } }
                }
                hr()
                for line in closing { p { small { line } } }
                p { small { a(.href(setting.address)) { setting.text } } }
            }
        }
        return String(decoding: document.document(), as: UTF8.self)
    }
}
