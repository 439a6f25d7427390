package import HTML

/// A table of rows, in groups or not: heads stay in sight while scrolling, each row becomes a card on a phone, and in print
/// heads repeat and rows stay whole.
package struct DataTable: Component {
    private let caption: String
    private let hidesCaption: Bool
    private let isForm: Bool
    private let columns: [TableColumn]
    private let groups: [RowGroup]

    /// A table with row groups. The caption says what the table shows; it is only read out where `hidesCaption` holds
    /// because the heading above says the same. `isForm` where rows are filled in: on a phone the numbers to go by then stand
    /// side by side above fields of the full width.
    package init(
        caption: String,
        hidesCaption: Bool = false,
        isForm: Bool = false,
        columns: [TableColumn],
        groups: [RowGroup]
    ) {
        self.caption = caption
        self.hidesCaption = hidesCaption
        self.isForm = isForm
        self.columns = columns
        self.groups = groups
    }

    /// A table without groups.
    package init(
        caption: String,
        hidesCaption: Bool = false,
        isForm: Bool = false,
        columns: [TableColumn],
        rows: [TableRow]
    ) {
        let group = RowGroup(nil, rows: rows)
        self.init(caption: caption, hidesCaption: hidesCaption, isForm: isForm, columns: columns, groups: [group])
    }

    package var markup: Markup {
        table(.class(isForm ? "data cards form" : "data cards")) {
            HTML.caption(.when(hidesCaption, .class("unseen"))) { caption }
            thead { tr { for column in columns { head(of: column) } } }
            for group in groups {
                tbody {
                    if let title = group.title {
                        tr(.class("group")) { th(.colspan(columns.count), .scope("rowgroup")) { title } }
                    }
                    for row in group.rows { markup(of: row) }
                }
            }
        }
    }

    private func head(of column: TableColumn) -> Markup {
        th(.class(column.kind.rawValue), .scope("col")) {
            column.title
            if let remark = column.remark { small { remark } }
        }
    }

    private func markup(of row: TableRow) -> Markup {
        let kind: String? = row.isHeading ? "heading" : row.isFaulty ? "err" : nil
        return tr(.id(row.id), .class(kind)) {
            for (column, cell) in zip(columns, row.cells) { markup(of: cell, in: column) }
        }
    }

    private func markup(of cell: Markup, in column: TableColumn) -> Markup {
        switch column.kind {
        case .name: th(.class("name"), .scope("row")) { cell }
        case .code: td(.class("code")) { cell }
        case .number, .text, .input:
            td(
                .class(cell.isEmpty ? column.kind.rawValue + " void" : column.kind.rawValue),
                .data("label", column.title)
            ) {
                cell
            }
        }
    }
}
