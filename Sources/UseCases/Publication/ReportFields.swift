import Domain
import Persistence

/// The fields a template of a periodic report can name, with what each says.
struct ReportFields: Sendable {
    /// By name.
    let values: [String: ReportRun]

    /// The fields of a report.
    init(_ data: ReportData) {
        values = Self.words(data).mapValues { ReportRun($0) }.merging(Self.numbers(data)) { $1 }
    }

    private static func words(_ data: ReportData) -> [String: String] {
        let format = DisplayFormat(.vietnamese)
        var words = [
            "ke_hoach": data.plan.name, "can_cu": basis(data.plan), "dau_moi": data.sender.coordinator,
            "noi_nhan": data.recipient ?? "", "chu_quan": data.owner, "ky": Self.period(data.report),
            "tu_ngay": format.day(data.days.lowerBound), "den_ngay": format.day(data.days.upperBound),
        ]
        if case .quarterly = data.report, let round = data.rounds.first {
            words["han"] = format.day(round.consolidated.period.dueBefore)
        }
        return words
    }

    /// "Quý II năm 2025" or "năm 2025".
    static func period(_ report: PeriodicReport) -> String {
        switch report {
        case .quarterly(let round): PeriodName.of(round, in: .vietnamese)
        case .annual(let year): Language.vietnamese.text(Message("composed.year", ["year": String(year)]))
        }
    }

    private static func basis(_ plan: StoredPlan) -> String {
        guard let number = plan.header.decisionNumber, let date = plan.header.decisionDate else { return plan.name }
        let values = ["number": number, "date": DisplayFormat(.vietnamese).day(date), "plan": plan.name]
        return Language.vietnamese.text(Message("composed.basis", values))
    }

    private static func numbers(_ data: ReportData) -> [String: ReportRun] {
        indicators(data).merging(tasks(data)) { $1 }.merging(money(data)) { $1 }.merging(rounds(data)) { $1 }
            .merging(moment(data)) { $1 }.merging(figures(data)) { $1 }
    }

    private static func moment(_ data: ReportData) -> [String: ReportRun] {
        let format = DisplayFormat(.vietnamese)
        return [
            "ngay": ReportRun(format.day(data.instant.day), value: data.instant.day.iso, from: .moment),
            "thoi_diem": ReportRun(format.moment(data.instant), value: data.instant.rfc3339, from: .moment),
        ]
    }

    /// What each indicator has, by its code: the figure; and behind a word what the path expects, the target, the forecast and the
    /// chance of missing the target.
    private static func figures(_ data: ReportData) -> [String: ReportRun] {
        let numbers = ReportNumbers()
        var values: [String: ReportRun] = [:]
        for row in data.courses.rows {
            let (code, forecast) = (row.indicator.code, row.course.outlook.forecast)
            values[code] = numbers.figure(row)
            values["\(code) kich_ban"] = numbers.expected(row)
            values["\(code) muc_tieu"] = numbers.target(row.indicator.rating.target, of: row)
            values["\(code) du_bao"] = forecast.map { numbers.forecast($0, of: row) } ?? ReportRun("–")
            values["\(code) kha_nang_khong_dat"] = forecast.map { numbers.chance($0, of: row) } ?? ReportRun("–")
        }
        return values
    }

    private static func indicators(_ data: ReportData) -> [String: ReportRun] {
        let numbers = ReportNumbers()
        let counts = StandingCounts(data.courses.rows.map(\.course.now.standing))
        func standing(_ standing: Standing) -> ReportRun {
            numbers.count(counts[standing], .indicators(standing: standing, group: nil))
        }
        func moved(_ move: StandingMove) -> ReportRun {
            numbers.count(
                data.courses.rows.count { $0.course.move == move },
                .indicators(standing: nil, group: nil)
            )
        }
        return [
            "chi_tieu": numbers.count(counts.total, .indicators(standing: nil, group: nil)),
            "dat_muc_tieu": standing(.targetMet), "theo_kich_ban": standing(.onPath), "vuot_xa": standing(.farAhead),
            "cham_it": standing(.slightlyBehind), "cham_nhieu": standing(.farBehind),
            "chua_co_so_lieu": standing(.noData), "chua_co_kich_ban": standing(.noPath),
            "du_bao_khong_dat": numbers.count(data.courses.rows.count(where: \.course.isMissExpected), .misses),
            "xau_di": moved(.worse), "tot_len": moved(.better),
        ]
    }

    private static func tasks(_ data: ReportData) -> [String: ReportRun] {
        func source(_ state: TaskStateChoice?) -> FigureSource { .tasks(state: state, lead: nil, year: data.year) }
        func count(_ state: TaskStateChoice) -> ReportRun {
            ReportNumbers().count(data.tasks.count(state), source(state))
        }
        return [
            "nv": ReportNumbers().count(data.tasks.total, source(nil)), "nv_xong": count(.done),
            "nv_xong_dung_han": count(.doneOnTime), "nv_xong_muon": count(.doneLate), "nv_chua": count(.open),
            "nv_trong_han": count(.withinTime), "nv_qua_han": count(.overdue),
            "nv_ty_le": ReportNumbers().rate(data.tasks.rate(.handledOnTime), source(nil)),
        ]
    }

    private static func money(_ data: ReportData) -> [String: ReportRun] {
        func sum(_ stage: BudgetStage) -> ReportRun { ReportNumbers().money(data.money.sum(stage), year: data.year) }
        return [
            "kp_khoan": ReportNumbers().count(data.money.lines, .money(year: data.year)),
            "kp_de_nghi": sum(.requested), "kp_tham_dinh": sum(.appraised), "kp_giao": sum(.allocated),
            "kp_chi": sum(.spent), "kp_quyet_toan": sum(.settled),
        ]
    }

    /// What was asked and who reported; of several rounds added up, told of the last.
    private static func rounds(_ data: ReportData) -> [String: ReportRun] {
        guard let last = data.rounds.last else { return [:] }
        func sum(_ count: (ReportRound) -> Int) -> ReportRun {
            ReportNumbers().count(data.rounds.map(count).reduce(0, +), .round(last.code))
        }
        return [
            "so_lieu_yeu_cau": sum { $0.consolidated.counts.asked },
            "so_lieu_chinh_thuc": sum { $0.consolidated.counts.official },
            "so_lieu_tam": sum { $0.consolidated.counts.provisional },
            "so_lieu_thieu": sum { $0.consolidated.counts.gaps }, "don_vi": sum(\.obliged),
            "don_vi_dung_han": sum { $0.units[.inTime] ?? 0 }, "don_vi_muon": sum { $0.units[.late] ?? 0 },
            "don_vi_chua": sum { $0.obliged - ($0.units[.inTime] ?? 0) - ($0.units[.late] ?? 0) },
        ]
    }
}
