import Access
import Foundation
import InputFiles
import Storage
import Suppliers
import TestSupport
import Testing

@Suite struct ContractImportTests {
    @Test func oneCompanyInSeveralNoticesIsOneSupplier() async throws {
        let register = try await Register()
        let report = try await register.importContracts([
            Notice(
                ocid: "ocds-kuma6s-1",
                suppliers: [.init(name: "Glanhau Gwern Cyf", number: "9901234", postcode: "LL91 9ZZ")]
            ).line,
            Notice(ocid: "ocds-kuma6s-2", suppliers: [.init(name: "GLANHAU GWERN LIMITED", number: "09901234")]).line,
            Notice(ocid: "ocds-kuma6s-3", suppliers: [.init(name: "Glanhau Gwern Ltd", postcode: "LL919ZZ")]).line,
        ])
        #expect(report[.releases] == 3)
        #expect(report[.contractsNew] == 3)
        #expect(report[.suppliersNew] == 1)
        let all = try await register.all()
        #expect(all.count == 1)
        #expect(all[0].contractCount == 3)
        #expect(all[0].country == "gb")
        let identity = try await register.suppliers.identity(all[0].id, as: register.officer)
        #expect(identity.identifiers == [SupplierIdentifier(scheme: "GB-COH", value: "09901234")])
    }

    @Test func aPartyNumberOfOneNoticeNeverJoinsTwoSuppliers() async throws {
        let register = try await Register()
        let report = try await register.importContracts([
            Notice(ocid: "ocds-kuma6s-1", suppliers: [.init(id: "org-2", name: "Arlwyo Bryn")]).line,
            Notice(ocid: "ocds-kuma6s-2", suppliers: [.init(id: "org-2", name: "Diogelwch Dyffryn")]).line,
        ])
        #expect(report[.suppliersNew] == 2)
    }

    @Test func anotherCompanyNumberKeepsTheSameNameApart() async throws {
        let register = try await Register()
        _ = try await register.importContracts([
            Notice(
                ocid: "ocds-kuma6s-1",
                suppliers: [.init(name: "Maes Staffing Ltd", number: "09900001", postcode: "LL91 9ZZ")]
            ).line,
            Notice(
                ocid: "ocds-kuma6s-2",
                suppliers: [.init(name: "Maes Staffing Ltd", number: "09900002", postcode: "LL91 9ZZ")]
            ).line,
        ])
        #expect(try await register.all().count == 2)
        #expect(try await register.suppliers.offers(as: register.officer).total == 0)
    }

    @Test func aNameAloneIsKeptApartAndOfferedForMerging() async throws {
        let register = try await Register()
        let report = try await register.importContracts([
            Notice(ocid: "ocds-kuma6s-1", suppliers: [.init(name: "Golchdy Hafan", postcode: "LL91 9ZZ")]).line,
            Notice(ocid: "ocds-kuma6s-2", suppliers: [.init(name: "Golchdy Hafan", postcode: "LL95 9ZZ")]).line,
        ])
        #expect(report[.suppliersNew] == 2)
        #expect(report[.mergeOffers] == 1)
        let offers = try await register.suppliers.offers(as: register.officer)
        #expect(offers.items.first?.score ?? 0 >= 0.9)
    }

    @Test func aNameAloneIsTheSameWithinItsProcessAndNotBeyond() async throws {
        let register = try await Register()
        let lines = ["ocds-kuma6s-1", "ocds-kuma6s-2"].map { ocid in
            Notice(ocid: ocid, suppliers: [.init(name: "Golchdy Hafan")]).line
        }
        let first = try await register.importContracts(lines)
        #expect(first[.suppliersNew] == 2)
        let again = try await register.importContracts(lines)
        #expect(again[.suppliersNew] == 0)
        #expect(again[.suppliersLinked] == 2)
        let later = try await register.importContracts([
            Notice(
                ocid: "ocds-kuma6s-1", date: "2026-04-01T10:00:00Z",
                suppliers: [.init(name: "Golchdy Hafan", number: "09901234", postcode: "LL91 9ZZ")]
            ).line
        ])
        #expect(later[.suppliersNew] == 0)
        let all = try await register.all()
        #expect(all.map(\.contractCount) == [1, 1])
    }

    @Test func loadingTheSameFileAgainDoublesNothing() async throws {
        let register = try await Register()
        let line = Notice(ocid: "ocds-kuma6s-1", suppliers: [.init(name: "Bwyd Gwern Cyf", number: "09901234")]).line
        _ = try await register.importContracts([line])
        let again = try await register.importContracts([line])
        #expect(again[.contractsNew] == 0)
        #expect(again[.contractsUpdated] == 1)
        #expect(again[.awardsUpdated] == 1)
        #expect(again[.suppliersNew] == 0)
        let supplier = try #require(try await register.all().first)
        #expect(supplier.awardCount == 1)
    }

    @Test(arguments: [false, true])
    func theNewerReleaseDecidesInWhateverOrderTheyCome(newerFirst: Bool) async throws {
        let register = try await Register()
        let old = Notice(
            ocid: "ocds-kuma6s-1", date: "2026-01-01T00:00:00Z", title: "Cleaning", amount: "100",
            suppliers: [.init(name: "Bwyd Gwern Cyf")])
        let new = Notice(
            ocid: "ocds-kuma6s-1", date: "2026-02-01T00:00:00Z", title: "Cleaning, extended", amount: "250",
            suppliers: [.init(name: "Bwyd Gwern Cyf")])
        _ = try await register.importContracts(newerFirst ? [new.line, old.line] : [old.line, new.line])
        let contract = try #require(try await register.suppliers.contracts(as: register.officer).items.first)
        #expect(contract.title == "Cleaning, extended")
        #expect(contract.value == Money(minorUnits: 25_000, currency: "GBP"))
        #expect(contract.awards.map(\.value) == [Money(minorUnits: 25_000, currency: "GBP")])
    }

    @Test func aBrokenFileIsRefusedWholeAndSkippedOnlyWhenTold() async throws {
        let register = try await Register()
        let lines = [
            Notice(ocid: "ocds-kuma6s-1", suppliers: [.init(name: "Bwyd Gwern Cyf")]).line,
            #"{"ocid": "ocds-kuma6s-2", "#,
            #"{"id": "no-ocid", "tag": ["award"]}"#,
        ]
        let refused = try await register.importContracts(lines)
        #expect(refused.refused)
        #expect(refused.problems.contains { $0.line == 2 })
        #expect(try await register.all().isEmpty)
        let loaded = try await register.importContracts(lines, options: ImportOptions(skipsBad: true))
        #expect(!loaded.refused)
        #expect(loaded[.releases] == 1)
        #expect(loaded[.skipped] == 2)
        #expect(try await register.all().count == 1)
    }

    @Test func aPlaceholderIsNoValue() async throws {
        let register = try await Register()
        _ = try await register.importContracts([
            Notice(ocid: "ocds-kuma6s-1", amount: "0.01", suppliers: [.init(name: "Bwyd Gwern Cyf")]).line
        ])
        let contract = try #require(try await register.suppliers.contracts(as: register.officer).items.first)
        #expect(contract.value == nil)
    }

    @Test func aNumberThatFailsItsCheckIsKeptButJoinsNothing() async throws {
        let register = try await Register()
        _ = try await register.importContracts([
            Notice(ocid: "ocds-kuma6s-1", suppliers: [.init(name: "Bwyd Gwern Cyf", number: "123456789")]).line
        ])
        let supplier = try #require(try await register.all().first)
        let identity = try await register.suppliers.identity(supplier.id, as: register.officer)
        #expect(identity.identifiers.map(\.value) == ["123456789"])
        #expect(identity.identifiers.first?.scheme != "GB-COH")
    }

    @Test(.enabled(if: SharedData.present, "the public notices are not beside this checkout"))
    func everyRealNoticeIsLoadedAndNothingIsLost() async throws {
        let register = try await Register()
        let files = ["sell2wales.jsonl", "contracts-finder.jsonl", "portugal-base.json"]
        var expected = Expected()
        for file in files { try expected.add(try #require(SharedData.path("procurement/\(file)"))) }
        let paths = try files.map { try #require(SharedData.path("procurement/\($0)")) }
        let report = try await register.suppliers.importContracts(paths, as: register.officer)
        #expect(!report.refused)
        #expect(report[.skipped] == 0)
        #expect(report[.releases] == expected.releases)
        let counts = try await register.test.store.read { transaction in
            try ["contract", "award", "award_supplier"].map {
                try transaction.count(SQL(text: "SELECT COUNT(*) FROM \($0)"))
            }
        }
        #expect(counts[0] == expected.ocids.count)
        #expect(counts[1] == expected.awards.count)
        #expect(counts[2] + report[.suppliersUnlinkable] == expected.mentions)
        #expect(report[.suppliersUnlinkable] == expected.nameless)
        let numbers = try await register.test.store.read { transaction in
            try transaction.query("SELECT DISTINCT value FROM supplier_identifier WHERE scheme LIKE 'GB-COH%'") {
                $0.text(0)
            }
        }
        #expect(numbers.count == expected.companyNumbers.count)
        let again = try await register.suppliers.importContracts(paths, as: register.officer)
        #expect(again[.suppliersNew] == 0)
        #expect(again[.contractsNew] == 0)
        #expect(again[.awardsNew] == 0)
    }
}

/// What the public files hold, counted by another reader than ours.
private struct Expected {
    var releases = 0
    var ocids: Set<String> = []
    var awards: [String: Int] = [:]
    var companyNumbers: Set<String> = []
    var nameless = 0
    var mentions: Int { awards.values.reduce(0, +) }

    mutating func add(_ path: String) throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        if path.hasSuffix(".json") {
            let packages = try JSONSerialization.jsonObject(with: data) as? [[String: Any]] ?? []
            for package in packages { for release in package["releases"] as? [[String: Any]] ?? [] { add(release) } }
        } else {
            for line in data.split(separator: UInt8(ascii: "\n")) {
                if let release = try JSONSerialization.jsonObject(with: line) as? [String: Any] { add(release) }
            }
        }
    }

    private mutating func add(_ release: [String: Any]) {
        releases += 1
        let ocid = release["ocid"] as? String ?? ""
        ocids.insert(ocid)
        for (place, award) in (release["awards"] as? [[String: Any]] ?? []).enumerated() {
            let suppliers = award["suppliers"] as? [[String: Any]] ?? []
            awards[ocid + "/" + (award["id"] as? String ?? "\(place)")] = suppliers.count
            let parties = release["parties"] as? [[String: Any]] ?? []
            for supplier in suppliers {
                let party = parties.first { $0["id"] as? String == supplier["id"] as? String }
                if (supplier["name"] ?? party?["name"]) as? String == nil { nameless += 1 }
                let identifier = party?["identifier"] as? [String: Any]
                if identifier?["scheme"] as? String == "GB-COH", let number = identifier?["id"] as? String {
                    let digits = number.filter { !$0.isWhitespace }.uppercased()
                    companyNumbers.insert(
                        digits.count < 8 && digits.allSatisfy(\.isNumber)
                            ? String(repeating: "0", count: 8 - digits.count) + digits : digits)
                }
            }
        }
    }
}
