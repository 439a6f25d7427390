extension Markup: ExpressibleByStringInterpolation {
    /// A literal in the code is text like any other: it is escaped.
    package init(stringLiteral value: String) {
        self = .text(value)
    }

    /// Fragments one after the other.
    package init(@MarkupBuilder content: () -> Markup) {
        self = content()
    }

    /// Fragments with the same fragment between each two, e.g. a comma.
    package static func joined(_ parts: [Markup], by separator: Markup) -> Markup {
        var all: [Markup] = []
        all.reserveCapacity(parts.count * 2)
        for part in parts {
            if !all.isEmpty { all.append(separator) }
            all.append(part)
        }
        return .sequence(all)
    }
}
