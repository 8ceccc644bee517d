import Access
import AuditTrail
import Storage
import Suppliers
import TestSupport
import Testing

@Suite struct RegisterAccessTests {
    private func filled() async throws -> (Register, Supplier) {
        let register = try await Register()
        _ = try await register.importContracts([
            Notice(ocid: "ocds-kuma6s-1", suppliers: [.init(name: "Glanhau Gwern Cyf", number: "09901234")]).line
        ])
        return (register, try #require(try await register.all().first))
    }

    @Test func anotherOrganisationsRecordsAreNotFound() async throws {
        let (register, supplier) = try await filled()
        let stranger = try await register.test.principal([.procurementOfficer, .procurementLead])
        let suppliers = register.suppliers
        #expect(try await suppliers.suppliers(SupplierQuery(), as: stranger).total == 0)
        #expect(try await suppliers.identities(as: stranger).isEmpty)
        #expect(try await suppliers.contracts(as: stranger).total == 0)
        let contract = try #require(try await suppliers.contracts(as: register.officer).items.first)
        for attempt in [
            { _ = try await suppliers.supplier(supplier.id, as: stranger) },
            { _ = try await suppliers.identity(supplier.id, as: stranger) },
            { _ = try await suppliers.listed(supplier.id, as: stranger) },
            { _ = try await suppliers.contract(contract.id, as: stranger) },
            { try await suppliers.setNotes("x", on: contract.id, as: stranger) },
        ] as [@Sendable () async throws -> Void] {
            let error = await #expect(throws: SuppliersError.self) { try await attempt() }
            #expect(error?.code == .notFound)
        }
    }

    @Test(arguments: Role.allCases)
    func eachRoleDoesWhatTheTableAllows(role: Role) async throws {
        let (register, supplier) = try await filled()
        let person = try await register.test.principal([role], in: register.officer.organisation)
        let suppliers = register.suppliers
        let path = try register.file("s.csv", "Name\nArlwyo Bryn\n")
        let contract = try #require(try await suppliers.contracts(as: register.officer).items.first)
        let attempts: [(Permission, @Sendable () async throws -> Void)] = [
            (.readSuppliers, { _ = try await suppliers.suppliers(SupplierQuery(), as: person) }),
            (.readSuppliers, { _ = try await suppliers.everySupplier(SupplierQuery(), as: person) }),
            (.readSuppliers, { _ = try await suppliers.supplier(supplier.id, as: person) }),
            (.readSuppliers, { _ = try await suppliers.spendByTier(as: person) }),
            (.readSuppliers, { _ = try await suppliers.contract(contract.id, as: person) }),
            (.readSuppliers, { _ = try await suppliers.contracts(as: person) }),
            (.readSuppliers, { _ = try await suppliers.offers(as: person) }),
            (.readSuppliers, { _ = try await suppliers.offer(ID(stored: "x"), as: person) }),
            (.readSuppliers, { _ = try await suppliers.identities(as: person) }),
            (.readSuppliers, { _ = try await suppliers.identities(after: nil, limit: 1, as: person) }),
            (.readSuppliers, { _ = try await suppliers.identityCount(as: person) }),
            (.readSuppliers, { _ = try await suppliers.identity(supplier.id, as: person) }),
            (.readSuppliers, { _ = try await suppliers.listed(supplier.id, as: person) }),
            (.mergeSuppliers, { try await suppliers.declineOffer(ID(stored: "x"), reason: "a reason", as: person) }),
            (.mergeSuppliers, { try await suppliers.undoMerge(ID(stored: "x"), as: person) }),
            (.changeSuppliers, { try await suppliers.setNotes("noted", on: contract.id, as: person) }),
            (.importSuppliers, { _ = try await suppliers.importSuppliers(path, as: person) }),
            (.importSuppliers, { _ = try await suppliers.importLedger(path, as: person) }),
            (.importSuppliers, { _ = try await suppliers.importContracts([path], as: person) }),
            (
                .mergeSuppliers,
                {
                    _ = try await suppliers.merge(
                        keeping: supplier.id, absorbing: supplier.id, reason: "a good reason", as: person)
                }
            ),
        ]
        for (permission, attempt) in attempts {
            do {
                try await attempt()
                #expect(person.may(permission))
            } catch let error as AccessError {
                #expect(error.code == .forbidden)
                #expect(!person.may(permission), "\(role) \(permission)")
            } catch {
                #expect(person.may(permission), "refused for another reason: \(error)")
            }
        }
    }

    @Test func readingASupplierIsOnTheTrailAndSoIsAnExport() async throws {
        let (register, supplier) = try await filled()
        let auditor = try await register.test.principal([.auditor], in: register.officer.organisation)
        _ = try await register.suppliers.supplier(supplier.id, as: auditor)
        let again = try await register.suppliers.supplier(supplier.id, as: auditor)
        let seenByOfficer = try await register.suppliers.supplier(supplier.id, as: register.officer)
        #expect(!seenByOfficer.history.contains { $0.act == .consultation })
        #expect(again.history.contains { $0.act == .consultation && $0.actor.person == auditor.person?.text })
        let exports = try await register.test.store.read {
            try $0.count("SELECT COUNT(*) FROM trail WHERE act = 'disclosure'")
        }
        #expect(exports == 1)
    }

    @Test(arguments: [
        ("gwern", 1), ("GLANHAU", 1), ("glanhau gwern", 1), ("0990", 1), ("bryn", 0), ("%", 0), ("_", 0),
        ("' OR 1=1", 0),
    ])
    func searchFindsPartsOfNamesAndStartsOfNumbers(words: String, count: Int) async throws {
        let (register, _) = try await filled()
        var query = SupplierQuery()
        query.words = words
        #expect(try await register.suppliers.suppliers(query, as: register.officer).total == count)
    }

    @Test func filtersAndOrdersWorkTogether() async throws {
        let register = try await Register()
        _ = try await register.importSuppliers(
            """
            Name,Annual Spend,Sector,Country
            Arlwyo Bryn,500,Catering,GB
            Diogelwch Dyffryn,900,Security guards,GB
            Dim Syniad,,,
            """)
        var query = SupplierQuery()
        query.order = .spend
        query.descending = true
        let names = try await register.suppliers.suppliers(query, as: register.officer).items.map(\.name)
        #expect(names == ["Diogelwch Dyffryn", "Arlwyo Bryn", "Dim Syniad"])
        query.sector = .catering
        #expect(
            try await register.suppliers.suppliers(query, as: register.officer).items.map(\.name) == ["Arlwyo Bryn"])
        query.leastSpend = 60_000
        #expect(try await register.suppliers.suppliers(query, as: register.officer).total == 0)
        let spend = try await register.suppliers.spendByTier(as: register.officer)
        #expect(spend.lines.map(\.tier) == [.high, .medium, .low, .unknown])
        #expect(spend.total == Money(minorUnits: 140_000, currency: "GBP"))
        #expect(spend.lines.last?.withoutSpend == 1)
    }
}
