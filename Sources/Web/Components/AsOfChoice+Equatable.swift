extension AsOfChoice: Equatable {
    package static func == (one: AsOfChoice, other: AsOfChoice) -> Bool {
        one.instant == other.instant && one.path == other.path && one.query.elementsEqual(other.query, by: ==)
    }
}
