import Domain
import Persistence

/// What an address narrows a list or count of tasks to.
struct TaskSelection: Sendable, Equatable {
    /// The filter.
    var filter: ListedTaskFilter

    /// The names in the query of the API, beside paging.
    static let names = [
        "programme", "lead", "coordinating", "year", "state", "due_before", "outside", "indicator", "q",
    ]
    private static let stateName = "tinh-trang"

    /// A selection.
    init(_ filter: ListedTaskFilter = ListedTaskFilter()) {
        self.filter = filter
    }

    /// Reads the address of a page; words that mean nothing, or nothing to this reader, narrow nothing.
    init(page query: Form, isPublic: Bool) {
        let word = query[Self.stateName]
        filter = ListedTaskFilter(
            state: TaskStateChoice.known(isPublic: isPublic).first { $0.addressWord == word },
            lead: query.filled("chu-tri"),
            coordinating: query.filled("phoi-hop"),
            programme: query.filled("chuong-trinh").flatMap { $0 == Self.outsideWord ? nil : $0 },
            isOutside: query.filled("chuong-trinh") == Self.outsideWord ? true : nil,
            year: query.filled("nam").flatMap { Int($0) },
            dueBefore: query.filled("truoc-ngay").flatMap { Day(iso: $0) },
            search: query.filled("q")
        )
    }

    /// Reads the query of the API; `InvalidInput` for a year, day or state that is none, or none for this reader.
    init(api query: Form, isPublic: Bool) throws(InvalidInput) {
        let known = TaskStateChoice.known(isPublic: isPublic)
        filter = ListedTaskFilter(
            state: try query.filled("state").map { text throws(InvalidInput) in
                guard let state = known.first(where: { $0.rawValue == text }) else {
                    let words = known.map(\.rawValue).joined(separator: ", ")
                    throw InvalidInput(field: "state", "list.unknown_word", ["read": text, "known": words])
                }
                return state
            },
            lead: query.filled("lead"),
            coordinating: query.filled("coordinating"),
            programme: query.filled("programme"),
            isOutside: try query.filled("outside").map { text throws(InvalidInput) in
                guard text == "true" || text == "false" else {
                    throw InvalidInput(field: "outside", "list.unknown_word", ["read": text, "known": "true, false"])
                }
                return text == "true"
            },
            year: try query.filled("year").map { text throws(InvalidInput) in
                guard let year = Int(text) else {
                    throw InvalidInput(field: "year", "list.not_a_year", ["read": text])
                }
                return year
            },
            dueBefore: try TypedDay.optional(query.filled("due_before") ?? "", field: "due_before"),
            indicator: query.filled("indicator"),
            search: query.filled("q")
        )
    }

    /// The word that stands for tasks outside the plan where a programme is chosen.
    static let outsideWord = "ngoai-ke-hoach"

    /// The query of a page that shows this selection.
    var query: [(String, String)] {
        let members: [(String, String?)] = [
            ("q", filter.search), ("tinh-trang", filter.state?.addressWord),
            ("chuong-trinh", filter.isOutside == true ? Self.outsideWord : filter.programme),
            ("chu-tri", filter.lead), ("phoi-hop", filter.coordinating), ("nam", filter.year.map(String.init)),
            ("truoc-ngay", filter.dueBefore?.iso),
        ]
        return members.compactMap { name, value in value.map { (name, $0) } }
    }
}
