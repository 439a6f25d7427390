/// What an address asks of the heat map of standings, with the names it gives the parts, for faults.
package struct HistoryChoice: Sendable, Equatable {
    /// The code of one group; nil: all.
    package let group: String?
    /// One year as typed; nil: the last periods of all years.
    package let year: String?
    let groupField: String
    let yearField: String

    /// What a page asks for.
    package static func page(group: String?, year: String?) -> HistoryChoice {
        HistoryChoice(group: group, year: year, groupField: "nhom", yearField: "nam")
    }

    /// What the API asks for.
    package static func exchange(group: String?, year: String?) -> HistoryChoice {
        HistoryChoice(group: group, year: year, groupField: "group", yearField: "year")
    }
}
