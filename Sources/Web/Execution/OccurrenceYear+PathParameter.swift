import Domain

extension OccurrenceYear: PathParameter {
    var pathText: String { String(number) }

    init(pathText: String) throws {
        guard let number = Int(pathText), String(number) == pathText, number == 0 || (1900...2199).contains(number)
        else {
            throw InvalidInput(field: "year", "access.page_not_found")
        }
        self.number = number
    }
}
