import Access
import AuditTrail
import CodeOfPractice
import Demonstration
import EthicalEmployment
import EvidenceFiles
import Foundation
import NameMatching
import ProcurementFlags
import Publications
import Questionnaires
import ReportChannels
import Reports
import Screening
import Storage
import Suppliers
import SupplyChains
import Tendering
import TestSupport
import Testing

/// The demonstration as a newcomer meets it.
@Suite struct DemonstrationTests {
    private struct Told {
        var test: TestStore
        var suppliers: Suppliers
        var screening: Screening
        var officer: Principal
        var lead: Principal
        var slaveryLead: Principal
    }

    /// The day for which the story was written down.
    private static let written = Day(year: 2026, month: 11, day: 22)

    /// An empty store with the tables that the demonstration fills.
    static func store() async throws -> TestStore {
        try await TestStore(
            Suppliers.migrations + Screening.migrations + EvidenceFiles.migrations + CodeOfPractice.migrations
                + EthicalEmployment.migrations
                + Tendering.migrations + SupplyChains.migrations + Questionnaires.migrations + Publications.migrations
                + ProcurementFlags.migrations + ReportChannels.migrations + Reports.migrations)
    }

    private func tell(on today: Day? = Self.written) async throws -> Told {
        let test = try await Self.store()
        let matcher = NameMatcher(transliterate: { $0.applyingTransform(.toLatin, reverse: false) ?? $0 })
        let today = try #require(today)
        let demonstration = try Demonstration()
        #expect(try await !demonstration.isLoaded(in: test.accounts))
        try await demonstration.load(
            into: test.store, matcher: matcher, today: today, passwordRounds: 4)
        #expect(try await demonstration.isLoaded(in: test.accounts))
        let clock = Clock { today.start.adding(hours: 12) }
        let suppliers = Suppliers(store: test.store, clock: clock, trail: test.trail, matcher: matcher)
        let screening = Screening(
            store: test.store, clock: test.clock, trail: test.trail, suppliers: suppliers, matcher: matcher)
        let home = try #require(try await test.accounts.organisations().first)
        var slaveryLead = try await test.principal([.modernSlaveryLead], in: home.id)
        slaveryLead.purpose = "workingOnIt"
        return Told(
            test: test, suppliers: suppliers, screening: screening,
            officer: try await test.principal([.procurementOfficer], in: home.id),
            lead: try await test.principal([.procurementLead], in: home.id),
            slaveryLead: slaveryLead)
    }

    @Test func aWholeRegisterWithItsLedgerAndListsStands() async throws {
        let told = try await tell()
        let all = try await told.suppliers.everySupplier(SupplierQuery(), as: told.officer)
        #expect(all.count >= 40)
        let sectors = Set(all.map(\.sector))
        let wanted: [Sector] = [
            .cleaning, .security, .catering, .textiles, .ppe, .itHardware, .construction, .vehicleWashing, .agencyStaff,
        ]
        for sector in wanted { #expect(sectors.contains(sector), "\(sector)") }
        let spend = try await told.suppliers.spendByTier(as: told.officer)
        #expect(spend.ledgerEnd?.description.hasPrefix("2026-10") == true)
        for line in spend.lines { #expect(line.spend.minorUnits > 0, "\(line.tier)") }
        #expect(try await told.suppliers.contracts(as: told.officer).total >= 30)
        #expect(try await told.screening.lists(as: told.officer).count == 3)
    }

    @Test func toldLaterTheWholeStoryHasMovedByWholeWeeks() async throws {
        let told = try await tell(on: Self.written?.adding(days: 7 * 40 + 3))
        let spend = try await told.suppliers.spendByTier(as: told.officer)
        let end = try #require(spend.ledgerEnd)
        #expect(end.adding(days: -7 * 40).description.hasPrefix("2026-10"))
        #expect(try await told.suppliers.contracts(as: told.officer).total >= 30)
    }

    @Test func thePayeesOfTheLedgerAreTheSuppliersOfTheList() async throws {
        let told = try await tell()
        let all = try await told.suppliers.everySupplier(SupplierQuery(), as: told.officer)
        let washing = all.filter { $0.name.lowercased().contains("car wash") }
        #expect(washing.count == 1)
        #expect(washing.first?.spend.source == .ledger)
        let named = Dictionary(grouping: all, by: \.name).filter { $1.count > 1 }
        #expect(named.isEmpty, "\(named.keys)")
    }

    @Test func threeCoincidencesAreDismissedAndOneLinkConfirmedWithReasons() async throws {
        let told = try await tell()
        var query = HitQuery()
        query.states = [.notTheSame]
        let dismissed = try await told.screening.hits(query, as: told.officer).items
        #expect(dismissed.count == 3)
        query.states = [.same]
        let confirmed = try await told.screening.hits(query, as: told.officer).items
        #expect(confirmed.map(\.supplierName) == ["Tegfan Safety Gloves Cyf"])
        for hit in dismissed + confirmed {
            let detail = try await told.screening.hit(hit.id, as: told.officer)
            #expect(detail.decisions.count == 2)
            #expect(detail.decisions.allSatisfy { $0.reason.count >= 10 && $0.by != nil })
        }
        query.states = [.open]
        let open = try await told.screening.hits(query, as: told.officer)
        #expect((5...20).contains(open.total))
    }

    @Test func namesOnInvoicesOfEveryStateStand() async throws {
        let told = try await tell()
        let employment = EthicalEmployment(
            store: told.test.store, clock: told.test.clock, trail: told.test.trail, suppliers: told.suppliers)
        let counts = try await employment.invoiceNameCounts(as: told.officer)
        #expect(Set(counts.keys) == Set(InvoiceName.State.allCases) && counts[.linked] == 4, "\(counts)")
        #expect(try await employment.exactLinks(as: told.officer).page.total > 20)
    }

    @Test func whatWasSentToTheLeadIsThereForTheLeadAlone() async throws {
        let told = try await tell()
        let referrals = try await told.screening.referrals(page: PageRequest(), as: told.slaveryLead)
        #expect(referrals.total == 2)
        await #expect(throws: AccessError.self) {
            try await told.screening.referrals(page: PageRequest(), as: told.lead)
        }
    }

    @Test func flagsOfDifferentKindsStandAndOneIsDismissed() async throws {
        let told = try await tell()
        let flags = ProcurementFlags(
            store: told.test.store, clock: told.test.clock, trail: told.test.trail, suppliers: told.suppliers)
        let all = try await flags.flags(
            FlagQuery(state: nil, page: PageRequest(size: 500)), as: told.officer
        ).items
        let raised = Set(all.map(\.indicator))
        #expect(raised.isSuperset(of: ["R003", "R018", "U03", "U04", "U09", "U10", "U12"]), "\(raised)")
        let dismissed = all.filter { $0.state == .dismissed }
        #expect(dismissed.map(\.indicator) == ["U09"])
        let detail = try await flags.flag(try #require(dismissed.first).id, as: told.officer)
        #expect(detail.decisions.count == 1 && detail.decisions[0].reason.count >= 10)
        let restored = try #require(all.first { $0.indicator == "U03" && $0.subject.kind == "supplier" })
        #expect(restored.state == .open)
        let noticed = try #require(all.first { $0.indicator == "R003" })
        guard case .notices(file: "contracts.jsonl", read: .some) = noticed.source else {
            return #expect(Bool(false), "\(noticed.source)")
        }
    }

    @Test func evidenceOfThePlanRefersToRecordsThatStand() async throws {
        let told = try await tell()
        let code = CodeOfPractice(store: told.test.store, clock: told.test.clock, trail: told.test.trail)
        var found: [RecordKind: String] = [:]
        let plan = try await code.actions(ActionQuery(), page: PageRequest(size: 500), as: told.lead).items
        for action in plan where action.evidence.count > 0 {
            for evidence in try await code.action(action.id, as: told.lead).evidence {
                guard case .record(let kind, _, let name) = evidence.source else { continue }
                found[kind] = name
            }
        }
        #expect(found[.payments] == "2026-Q3" && found[.statement] == "2025–2026 (1)")
        #expect(found[.tender]?.contains("Cleaning of police buildings") == true)
        #expect(found.count == 3)
    }

    @Test func theSignInsOpenTheDoor() async throws {
        let told = try await tell()
        for account in try Demonstration().signIns {
            let token = try await told.test.accounts.signIn(
                address: account.address, password: account.password, node: "test"
            ).token
            let session = try await told.test.accounts.session(token: token, node: "test")
            #expect(session?.principal.roles.map(\.rawValue).sorted() == account.roles.sorted())
        }
    }

    /// The files and the scripts that write them say the same.
    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3"), "python3 is not installed"))
    func theScriptsWriteTheFilesThatAreKept() throws {
        let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("manumit-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for script in ["make-demonstration-data", "make-demonstration-areas"] {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
            process.arguments = [checkout.appendingPathComponent("Scripts/\(script)").path, folder.path]
            process.environment = ["PYTHONDONTWRITEBYTECODE": "1", "PATH": "/usr/bin:/bin"]
            process.standardOutput = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
        }
        let kept = checkout.appendingPathComponent("Sources/Features/Demonstration/Resources")
        for name in try FileManager.default.contentsOfDirectory(atPath: kept.path) {
            #expect(
                try Data(contentsOf: kept.appendingPathComponent(name))
                    == Data(contentsOf: folder.appendingPathComponent(name)), "\(name)")
        }
    }
}
