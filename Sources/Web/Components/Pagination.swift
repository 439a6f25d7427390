import Domain
package import HTML
package import UseCases

/// Links to the other pages of a long list, and which part of it is shown.
package struct Pagination: Component {
    private let page: Int
    private let pageSize: Int
    private let total: Int
    private let language: Language
    private let label: String?
    private let address: (Int) -> String

    /// Page `page`, from 1, of a list of `total` rows; `address` gives the address of any page.
    ///
    /// - Parameter label: what the links are called where a page has two such lists; nil: the pages of the list.
    package init(
        page: Int,
        pageSize: Int,
        total: Int,
        in language: Language,
        label: String? = nil,
        address: @escaping (Int) -> String
    ) {
        self.page = page
        self.pageSize = max(1, pageSize)
        self.total = total
        self.language = language
        self.label = label
        self.address = address
    }

    private var last: Int { max(1, (total + pageSize - 1) / pageSize) }

    package var markup: Markup {
        guard total > 0 else { return .empty }
        return nav(.class("pages"), .aria("label", label ?? language.text("list.pages"))) {
            p { shown }
            if last > 1 {
                ul {
                    if page > 1 { li { a(.href(address(page - 1)), .rel("prev")) { language.text("list.previous") } } }
                    for (index, number) in numbers.enumerated() {
                        if index > 0, numbers[index - 1] + 1 < number { li(.class("gap")) { "…" } }
                        li { link(to: number) }
                    }
                    if page < last { li { a(.href(address(page + 1)), .rel("next")) { language.text("list.next") } } }
                }
            }
        }
    }

    private var shown: String {
        let format = DisplayFormat(language)
        let first = min(total, (page - 1) * pageSize + 1)
        let values = [
            "first": format.number(first), "last": format.number(min(total, page * pageSize)),
            "total": format.number(total),
        ]
        return language.text(Message("list.shown", values))
    }

    private var numbers: [Int] {
        (1...last).filter { $0 == 1 || $0 == last || abs($0 - page) <= 2 }
    }

    private func link(to number: Int) -> Markup {
        let text = DisplayFormat(language).number(number)
        guard number != page else { return span(.aria("current", "page")) { text } }
        return a(.href(address(number))) { text }
    }
}
