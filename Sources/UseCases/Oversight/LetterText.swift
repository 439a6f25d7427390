import Documents
import Domain
import Persistence

/// Writes the official letter that urges a unit (công văn đôn đốc): always in Vietnamese, and nothing in it that the plan's data
/// or the letter's setting do not say.
struct LetterText: Sendable {
    /// The plan.
    let plan: StoredPlan
    /// Whom it urges, about what.
    let unit: UrgedUnit
    /// What the letter needs beside the plan's data.
    let setting: LetterSetting
    /// The bodies in its head.
    let sender: LetterSender
    /// The day it is made: what is late is late on this day.
    let day: Day
    private let language = Language.vietnamese

    init(plan: StoredPlan, unit: UrgedUnit, setting: LetterSetting, sender: LetterSender, day: Day) {
        self.plan = plan
        self.unit = unit
        self.setting = setting
        self.sender = sender
        self.day = day
    }

    /// The letter. Number and date are blank: they are given when it is issued.
    var document: OfficialDocument {
        OfficialDocument(
            superior: sender.superior,
            issuer: sender.issuer,
            number: OfficialNumber(symbol: setting.symbol ?? ""),
            place: setting.place,
            day: nil,
            kind: .letter(about: text("letter.about_\(about)")),
            addressees: [unit.organisation.name],
            body: [.paragraph(opening), .table(table), .paragraph(request), .paragraph(text("letter.closing"))],
            signature: OfficialSignature(titles: setting.titles, name: setting.signatory ?? ""),
            recipients: [text("letter.as_above")] + setting.copies + [archive]
        )
    }

    private var about: String {
        let kinds = Set(unit.items.map(\.kind))
        if kinds == [.report] { return "reports" }
        return kinds.contains(.report) ? "both" : "tasks"
    }

    private var archive: String {
        setting.archive.map { text("letter.archive_unit", ["unit": $0]) } ?? text("letter.archive")
    }

    private var opening: String {
        var values = [
            "plan": plan.name, "issuer": sender.issuer, "unit": unit.organisation.name,
            "day": DisplayFormat(language).day(day), "count": DisplayFormat(language).number(unit.items.count),
        ]
        if let clauses = plan.header.urgingClauses {
            values["clauses"] = text("letter.by_clauses", ["clauses": clauses])
        } else {
            values["clauses"] = ""
        }
        guard let number = plan.header.decisionNumber, let date = plan.header.decisionDate else {
            return text("letter.opening", values)
        }
        values["number"] = number
        values["date"] = DisplayFormat(language).day(date)
        return text("letter.opening_decision", values)
    }

    private var request: String {
        let values = ["unit": unit.organisation.name, "coordinator": sender.coordinator]
        guard let days = setting.answerDays else { return text("letter.request", values) }
        let last = DisplayFormat(language).day(day.adding(days: days))
        return text("letter.request_until", values.merging(["day": last]) { $1 })
    }

    private var table: OfficialTable {
        let columns = [
            OfficialColumn(text("letter.column_number"), share: 8, centred: true),
            OfficialColumn(text("letter.column_item"), share: 46),
            OfficialColumn(text("letter.column_basis"), share: 20),
            OfficialColumn(text("letter.column_due"), share: 14, centred: true),
            OfficialColumn(text("letter.column_late"), share: 12, centred: true),
        ]
        let rows = unit.items.enumerated().map { index, item in
            [
                String(index + 1), name(of: item), basis(of: item), DisplayFormat(language).day(item.dueDay),
                DisplayFormat(language).number(item.daysLate),
            ]
        }
        return OfficialTable(columns: columns, rows: rows)
    }

    /// What an item is, e.g. "Báo cáo số liệu Quý III năm 2025".
    func name(of item: UrgedItem) -> String {
        guard item.kind == .report else {
            let (code, year) = item.parts
            let values = ["code": code, "name": item.name, "year": year ?? ""]
            return text("letter.item_\(item.kind.rawValue)\(year == nil ? "" : "_year")", values)
        }
        let period = (try? PeriodCode(item.code)).map { PeriodName.of($0, in: language) } ?? item.code
        return text("letter.item_report", ["period": period])
    }

    private func basis(of item: UrgedItem) -> String {
        switch item.basis {
        case .sections(let sections): return text("letter.sections", ["sections": sections.joined(separator: ", ")])
        case .task(let number, let document?):
            return text("letter.basis_task", ["number": String(number), "document": document])
        case .task(let number, nil): return text("letter.basis_number", ["number": String(number)])
        case .directive(let document, let clause): return clause.isEmpty ? document : "\(document), \(clause)"
        case .none: return ""
        }
    }

    private func text(_ key: String, _ values: [String: String] = [:]) -> String { language.text(Message(key, values)) }
}
