import Domain
import HummingbirdTesting
import TestSupport
import UseCases

@testable import Web

/// A server with tasks, the people who ask for money and the one who appraises it.
struct BudgetSite: Sendable {
    let site: TestSite
    let field: BudgetField
    static let plan = "/ke-hoach/chuyen-doi-so-2023"
    static let money = plan + "/kinh-phi"
    static let line = money + "/khoan/749-06/cuc-vien-thong/2025/chi-thuong-xuyen"
    static let api = "/api/v1/plans/chuyen-doi-so-2023/budget"

    static func with(_ body: @Sendable (BudgetSite, any TestClientProtocol) async throws -> Void) async throws {
        try await TestSite.with { site, client in
            let field = try await BudgetField(ReportingField(runtime: site.runtime, clock: site.clock))
            try await site.add("hoang.thi.thu", "Hoàng Thị Thu", .appraiser, "vu-khtc")
            try await site.add("tran.van.minh", "Trần Văn Minh", .contributor, "vu-ktsxhs")
            try await site.add("pham.lanh.dao", "Phạm Lãnh Đạo", .leadership, "bo-tttt")
            try await body(BudgetSite(site: site, field: field), client)
        }
    }

    func signIn(_ name: String) async throws -> Browser { try await site.signIn(name) }
}
