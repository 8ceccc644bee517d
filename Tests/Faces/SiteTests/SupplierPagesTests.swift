import Access
import Foundation
import HTTPTypes
import Languages
import NIOCore
import Storage
import Suppliers
import Testing

@testable import Site

@Suite struct SupplierPagesTests {
    /// Three suppliers: one with spend, one with little, one whose name a spreadsheet would take for a formula.
    private func register() async throws -> TestSite {
        let test = try await TestSite()
        try await test.loadSuppliers(
            "Brynteg Gloves Ltd,,LL94 9ZY,61200", "Cwmni Glân Môr Cyf,,LL95 9ZZ,950.50", "=1+1 Trading,,,")
        return test
    }

    @Test func anEmptyRegisterSaysWhereToBegin() async throws {
        let test = try await TestSite()
        try await test.browse(as: .procurementOfficer) { browser in
            let text = try await browser.get("/suppliers").text
            #expect(text.contains("No suppliers yet") && text.contains("<a class=\"button\" href=\"/imports\">"))
            #expect(!text.contains("<form class=\"sheet filters\""))
        }
        try await TestSite().browse(as: .auditor) { browser in
            let text = try await browser.get("/suppliers").text
            #expect(text.contains("No suppliers yet") && !text.contains("href=\"/imports\""))
        }
    }

    @Test func searchesByPartsOfNamesWhateverTheAccents() async throws {
        try await register().browse(as: .auditor) { browser in
            #expect(try await browser.get("/suppliers").text.contains("3 suppliers found"))
            let found = try await browser.get("/suppliers?q=GLAN+mor").text
            #expect(found.contains("1 supplier found") && found.contains("Cwmni Glân Môr Cyf"))
            #expect(!found.contains("Brynteg") && found.contains("value=\"GLAN mor\""))
            let none = try await browser.get("/suppliers?q=nobody").text
            #expect(none.contains("No supplier fits") && none.contains("<a href=\"/suppliers\">Clear the search</a>"))
            #expect(!none.contains("/suppliers.csv"))
        }
    }

    @Test func filtersBySpendAndSaysWhatItCannotRead() async throws {
        try await register().browse(as: .auditor) { browser in
            let large = try await browser.get("/suppliers?least=%C2%A310%2C000").text
            #expect(large.contains("1 supplier found") && large.contains("Brynteg"))
            let wrong = try await browser.get("/suppliers?least=much").text
            #expect(wrong.contains("Enter an amount in pounds") && wrong.contains("3 suppliers found"))
            #expect(try await browser.get("/suppliers?hits=confirmed").text.contains("0 suppliers found"))
            #expect(try await browser.get("/suppliers?tier=high").text.contains("0 suppliers found"))
        }
    }

    @Test(
        arguments: [
            ("10000", 1_000_000), ("£10,000", 1_000_000), ("10k", 1_000_000), ("1.5m", 150_000_000), ("950.50", 95_050),
            ("much", nil), ("1.2.3", nil), ("-5", nil), ("", nil), ("1e5", nil), ("99999999999999999999", nil),
            (".", nil),
        ] as [(String, Int64?)])
    func readsPoundsAsPeopleWriteThem(text: String, pence: Int64?) {
        #expect(SupplierFilters.pence(text) == pence)
    }

    @Test func sortsByWhatTheHeadingSays() async throws {
        try await register().browse(as: .auditor) { browser in
            func names(_ sort: String) async throws -> [Int] {
                let text = try await browser.get("/suppliers?sort=\(sort)").text
                return ["Brynteg Gloves", "Cwmni Glân", "1+1 Trading"].map { name in
                    text.firstRange(of: name).map { text.distance(from: text.startIndex, to: $0.lowerBound) } ?? 0
                }
            }
            let rising = try await names("spend")
            #expect(rising[1] < rising[0] && rising[0] < rising[2])
            let falling = try await names("-spend")
            #expect(falling[0] < falling[1] && falling[1] < falling[2])
            let text = try await browser.get("/suppliers?sort=-spend&q=l").text
            #expect(text.contains("aria-sort=\"descending\""))
            #expect(text.contains("name=\"sort\" value=\"-spend\""))
            #expect(try await browser.get("/suppliers?sort=nonsense").status == .ok)
        }
    }

    @Test func aPageBeyondTheLastLeadsToTheLast() async throws {
        try await register().browse(as: .auditor) { browser in
            let answer = try await browser.get("/suppliers?q=l&page=9")
            #expect(answer.status == .seeOther && answer.location == "/suppliers?q=l&page=1")
        }
    }

    @Test func theExportHoldsWhatWasFoundAndNoFormula() async throws {
        try await register().browse(as: .auditor) { browser in
            let all = try await browser.get("/suppliers.csv?lang=cy")
            #expect(all.headers[.contentDisposition] == "attachment; filename=\"suppliers-2026-11-22.csv\"")
            #expect(all.headers[.contentType] == "text/csv; charset=utf-8")
            #expect(all.bytes.readableBytesView.starts(with: [0xEF, 0xBB, 0xBF]))
            let lines = all.text.split(separator: "\r\n")
            #expect(lines.count == 4 && lines[0].contains("Cyflenwr,Risg,Sector"))
            #expect(all.text.contains("'=1+1 Trading") && all.text.contains(",950.50,"))
            let one = try await browser.get("/suppliers.csv?q=brynteg").text
            #expect(one.split(separator: "\r\n").count == 2 && one.contains("61200.00"))
        }
    }

    @Test func onlyThoseWhoMayReadSuppliersSeeThem() async throws {
        try await register().browse(as: .administrator) { browser in
            for address in ["/suppliers", "/suppliers.csv", "/contracts", "/merging"] {
                let answer = try await browser.get(address)
                #expect(answer.status == .forbidden)
            }
        }
    }
}
