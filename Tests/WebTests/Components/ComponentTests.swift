import Domain
import HTML
import Testing
import UseCases

@testable import Web

extension Component {
    var string: String { String(decoding: markup.bytes(), as: UTF8.self) }
}

@Suite struct ComponentTests {
    @Test func `a faulty field is tied to its fault and its hint and keeps what was typed`() {
        let field = FormField(
            "Số liệu",
            name: "value-1.6",
            .line("1.234", .number),
            hint: "Kỳ trước: 85,1%",
            error: "Hai cách đọc"
        )

        #expect(field.string.contains(#"<label for="f-value-1.6">Số liệu</label>"#))
        #expect(field.string.contains(#"<p class="msg" id="f-value-1.6-error">Hai cách đọc</p>"#))
        #expect(
            field.string.contains(
                #"aria-invalid="true" aria-describedby="f-value-1.6-hint f-value-1.6-error" value="1.234">"#
            )
        )
    }

    @Test func `a field without a fault says nothing of one`() {
        let field = FormField("Ghi chú", name: "note", .area("dòng một\n<dòng hai>"))

        #expect(!field.string.contains("aria-"))
        #expect(field.string.contains("\ndòng một\n&lt;dòng hai&gt;</textarea>"))
    }

    @Test func `every fault of a form is listed and linked to its field`() {
        let faults = FormFaults(
            [InputProblem(field: "trend", message: Message("a.b")), InputProblem(field: "", message: Message("c.d"))],
            in: .vietnamese
        )

        #expect(faults.string.contains(##"<li><a href="#f-trend">a.b</a></li><li>c.d</li>"##))
        #expect(faults["trend"] == "a.b")
        #expect(faults["value"] == nil)
        #expect(FormFaults([], in: .vietnamese).markup.isEmpty)
    }

    @Test func `a table names its rows and labels its cells for a phone`() {
        let table = DataTable(
            caption: "Chỉ tiêu",
            columns: [TableColumn("TT", .code), TableColumn("Tên", .name), TableColumn("Kỳ này", .number)],
            groups: [RowGroup("Nhóm 1", rows: [TableRow(["1.4", "Hồ sơ", "45,2%"], id: "ct-1.4")])]
        )

        #expect(table.string.contains(#"<tr class="group"><th colspan="3" scope="rowgroup">Nhóm 1</th></tr>"#))
        #expect(
            table.string.contains(
                #"<tr id="ct-1.4"><td class="code">1.4</td><th class="name" scope="row">Hồ sơ</th>"#
                    + #"<td class="n" data-label="Kỳ này">45,2%</td></tr>"#
            )
        )
    }

    @Test func `a provisional figure stays with the word that says so`() {
        let figure = FigureText(ExactDecimal(canonical: "85.1"), unit: .percent, isProvisional: true, in: .vietnamese)

        #expect(figure.string == #"<span class="fig">85,1%<span class="prov"> tạm</span></span>"#)
    }

    @Test func `no value is a dash and never zero`() {
        let figure = FigureText(nil, unit: .percent, in: .vietnamese)

        #expect(figure.string.contains("–"))
        #expect(figure.string.contains(#"<span class="unseen">không có số liệu</span>"#))
    }

    @Test func `each standing has a shape and a word of its own`() {
        let marks = Standing.allCases.map { StatusMark($0, in: .vietnamese) }

        #expect(Set(marks.map(\.word)).count == marks.count)
        #expect(Set(marks.map { $0.shape.string }).count == marks.count)
    }

    @Test func `a long list links to the pages near and to both ends`() {
        let pages = Pagination(page: 6, pageSize: 10, total: 115, in: .vietnamese) { "?trang=\($0)" }

        #expect(pages.string.contains("51 đến 60 trong 115"))
        #expect(pages.string.contains(#"<span aria-current="page">6</span>"#))
        for shown in [1, 4, 5, 7, 8, 12] { #expect(pages.string.contains("href=\"?trang=\(shown)\"")) }
        #expect(!pages.string.contains("href=\"?trang=2\""))
    }

    @Test func `a form that changes something carries the token`() {
        let form = PostForm(to: "/gui", csrf: "abc") { "x" }

        #expect(form.string.contains(#"<input type="hidden" name="csrf" value="abc">"#))
    }
}
