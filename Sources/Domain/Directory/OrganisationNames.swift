/// The names and spellings of organisations, for finding out whom a printed name means.
package struct OrganisationNames: Sendable {
    private var names: [String: [Organisation]] = [:]
    private var aliases: [String: [Organisation]] = [:]
    private var normalised: [String: [Organisation]] = [:]
    private let known: [(words: [String], name: String)]
    private let day: Day

    /// The organisations and spellings of a package.
    ///
    /// - Parameter day: where organisations of different times share a name, the one that exists on this day is meant.
    package init(_ organisations: [Organisation], aliases: [OrganisationAlias], on day: Day) {
        self.day = day
        known = organisations.map { (NameForm.words($0.name), $0.name) }
        var byCode: [OrganisationCode: Organisation] = [:]
        for organisation in organisations {
            byCode[organisation.code] = organisation
            names[organisation.name, default: []].append(organisation)
            normalised[NameForm.normalised(organisation.name), default: []].append(organisation)
        }
        for alias in aliases {
            guard let organisation = byCode[alias.organisation] else { continue }
            self.aliases[alias.alias, default: []].append(organisation)
            normalised[NameForm.normalised(alias.alias), default: []].append(organisation)
        }
    }

    /// Whom the name means: letter by letter, else through a recorded spelling, else after normalising. Never by prefix or
    /// likeness. Nil where nobody or more than one organisation of that day is meant.
    package func resolve(_ name: String) -> OrganisationReference? {
        for (table, key, match) in [
            (names, name, NameMatch.exact), (aliases, name, .alias),
            (normalised, NameForm.normalised(name), .normalised),
        ] {
            guard let found = table[key] else { continue }
            return one(of: found).map { OrganisationReference(text: name, code: $0.code, match: match) }
        }
        return nil
    }

    /// The known name most like an unknown one, for the message that refuses it; nil where none is much alike.
    package func nearest(to name: String) -> String? {
        let words = NameForm.words(name)
        let best = known.map { ($0.name, Similarity.ofWords(words, $0.words)) }.max { $0.1 < $1.1 }
        return best.flatMap { $0.1 >= 0.6 ? $0.0 : nil }
    }

    private func one(of found: [Organisation]) -> Organisation? {
        let codes = Set(found.map(\.code))
        if codes.count == 1 { return found[0] }
        let present = found.filter { $0.exists(on: day) }
        return Set(present.map(\.code)).count == 1 ? present[0] : nil
    }
}
