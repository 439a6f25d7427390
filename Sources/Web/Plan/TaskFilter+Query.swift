import Persistence

extension TaskFilter {
    /// What the address narrows a list of tasks to. Words that mean nothing narrow nothing.
    init(query: Form) {
        self.init(
            programme: query.filled("chuong-trinh"),
            lead: query.filled("chu-tri"),
            year: query.filled("nam").flatMap { Int($0) },
            state: .of(addressWord: query["tinh-trang"]),
            search: query.filled("q")
        )
    }
}
