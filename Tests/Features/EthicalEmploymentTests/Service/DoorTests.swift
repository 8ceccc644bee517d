import Access
import EthicalEmployment
import InputFiles
import Storage
import Suppliers
import TestSupport
import Testing

/// Who may do what, and that nobody reaches another organisation's records.
@Suite struct DoorTests {
    private func readings(_ service: EthicalEmployment, _ principal: Principal) -> [() async throws -> Void] {
        let day = Day.on("2026-01-01")
        return [
            { _ = try await service.ownLivingWage(as: principal) },
            { _ = try await service.livingWage(of: ID(stored: "none"), as: principal) },
            { _ = try await service.livingWages(LivingWageQuery(), as: principal) },
            { _ = try await service.everyLivingWage(LivingWageQuery(), as: principal) },
            { _ = try await service.livingWageCounts(as: principal) },
            { _ = try await service.workAnswers(as: principal) }, { _ = try await service.policies(as: principal) },
            { _ = try await service.workAnswers(of: ID(stored: "none"), as: principal) },
            { _ = try await service.supplierTerms(SupplierTermsQuery(), as: principal) },
            { _ = try await service.everySupplierTerms(SupplierTermsQuery(), as: principal) },
            { _ = try await service.file(ID(stored: "none"), as: principal) },
            { _ = try await service.champions(as: principal) },
            { _ = try await service.invoiceImports(as: principal) },
            { _ = try await service.payments(by: .quarter, as: principal) },
            { _ = try await service.everyPaymentFigure(as: principal) },
            { _ = try await service.invoiceNames(InvoiceNameQuery(), as: principal) },
            { _ = try await service.everyInvoiceName(InvoiceNameQuery(), as: principal) },
            { _ = try await service.invoiceNameCounts(as: principal) },
            { _ = try await service.invoiceName(ID(stored: "none"), as: principal) },
            { _ = try await service.paymentPace(of: ID(stored: "none"), as: principal) },
            { _ = try await service.promises(PromiseQuery(), as: principal) },
            { _ = try await service.everyPromise(PromiseQuery(), as: principal) },
            { _ = try await service.promiseCounts(as: principal) },
            { _ = try await service.promise(ID(stored: "none"), as: principal) },
            { _ = try await service.overview(as: principal) },
            { _ = try await service.facts(from: day, to: day, as: principal) },
        ]
    }

    private func changes(_ service: EthicalEmployment, _ principal: Principal) -> [() async throws -> Void] {
        let day = Day.on("2026-01-01")
        let one = Quantity(thousandths: 1_000)
        return [
            {
                try await service.record(
                    .doesNotPay, of: nil, evidence: EmploymentEvidence(), checkedOn: day, expiresOn: nil, as: principal)
            },
            { try await service.answer(.umbrella, .notUsed, workers: nil, explanation: "", as: principal) },
            {
                try await service.answer(
                    .umbrella, .notUsed, of: ID(stored: "none"), workers: nil, explanation: "", as: principal)
            },
            {
                try await service.adoptPolicy(
                    .link, adoptedOn: day, reviewOn: day, isOpenToOutsiders: true, as: principal)
            },
            { _ = try await service.championCandidates(as: principal) },
            { try await service.nameChampion(ID(stored: "none"), since: day, as: principal) },
            {
                _ = try await service.importInvoices(
                    ByteSource(bytes: Array("x".utf8), name: "x"), fileName: "x", as: principal)
            },
            { try await service.seekSuppliers(as: principal) },
            { _ = try await service.exactLinks(as: principal) },
            { try await service.confirmExactLinks(seen: "none", as: principal) },
            { try await service.link(ID(stored: "none"), to: ID(stored: "none"), as: principal) },
            { try await service.leaveUnlinked(ID(stored: "none"), as: principal) },
            { try await service.undoLink(of: ID(stored: "none"), as: principal) },
            { _ = try await service.contractTitle(ID(stored: "none"), as: principal) },
            {
                try await service.addPromise(
                    "A", measure: "", target: one, unit: "u", due: day, contract: ID(stored: "none"), as: principal)
            },
            {
                try await service.withdraw(
                    ID<SocialValuePromise>(stored: "none"), reason: "a long enough reason", as: principal)
            },
            { try await service.addDelivery(one, on: day, evidence: .link, to: ID(stored: "none"), as: principal) },
            {
                try await service.withdraw(
                    ID<Delivery>(stored: "none"), of: ID(stored: "none"), reason: "a long enough reason", as: principal)
            },
        ]
    }

    @Test func everyDoorIsOpenToThoseOfTheTable() async throws {
        let force = try await Force()
        for role in Role.allCases {
            let principal = force.principal(role)
            for (index, reading) in readings(force.employment, principal).enumerated() {
                #expect(await isLetIn(reading) == principal.may(.readCode), "\(role) reads \(index)")
            }
            for (index, change) in changes(force.employment, principal).enumerated() {
                #expect(await isLetIn(change) == principal.may(.changePlan), "\(role) changes \(index)")
            }
        }
    }

    @Test func anotherOrganisationsRecordsAreNotFound() async throws {
        let force = try await Force()
        let other = try await Force(in: force.store)
        let supplier = try await force.supplier("Brynteg")
        let contract = try await force.contract("Guarding")
        let (service, stranger) = (other.employment, other.officer)
        let promise = try await force.employment.addPromise(
            "P", measure: "", target: Quantity(thousandths: 1), unit: "u", due: .on("2026-12-01"), contract: contract,
            as: force.officer)
        let delivery = try await force.employment.addDelivery(
            Quantity(thousandths: 1), on: .on("2026-11-01"), evidence: .link, to: promise, as: force.officer)
        _ = try await force.load("A,1,01/04/2026,02/04/2026,5.00,no")
        try await force.employment.record(
            .doesNotPay, of: supplier, evidence: EmploymentEvidence(), checkedOn: force.today, expiresOn: nil,
            as: force.officer)
        let name = try #require(
            try await force.employment.invoiceNames(InvoiceNameQuery(), as: force.officer).items.first
        ).id
        _ = try await other.load("B,1,01/04/2026,02/04/2026,5.00,no")
        let own = try #require(try await service.invoiceNames(InvoiceNameQuery(), as: stranger).items.first)
        #expect(own.name == "B")
        let day = Day.on("2026-01-01")
        let attempts: [() async throws -> Void] = [
            { _ = try await service.livingWage(of: supplier, as: stranger) },
            {
                try await service.record(
                    .doesNotPay, of: supplier, evidence: EmploymentEvidence(), checkedOn: day, expiresOn: nil,
                    as: stranger)
            },
            { _ = try await service.invoiceName(name, as: stranger) },
            { try await service.link(name, to: supplier, as: stranger) },
            { try await service.link(own.id, to: supplier, as: stranger) },
            { try await service.leaveUnlinked(name, as: stranger) },
            { try await service.undoLink(of: name, as: stranger) },
            { _ = try await service.paymentPace(of: supplier, as: stranger) },
            { _ = try await service.promise(promise, as: stranger) },
            { _ = try await service.contractTitle(contract, as: stranger) },
            {
                try await service.addPromise(
                    "A", measure: "", target: Quantity(thousandths: 1), unit: "u", due: .on("2026-12-01"),
                    contract: contract, as: stranger)
            },
            { try await service.withdraw(promise, reason: "a long enough reason", as: stranger) },
            {
                try await service.addDelivery(
                    Quantity(thousandths: 1), on: day, evidence: .link, to: promise, as: stranger)
            },
            { try await service.withdraw(delivery, of: promise, reason: "a long enough reason", as: stranger) },
        ]
        for attempt in attempts { await #expect(throws: EthicalEmploymentError(.notFound)) { try await attempt() } }
        #expect(try await service.payments(by: .quarter, as: stranger).map(\.paid) == [1])
        #expect(try await service.invoiceNames(InvoiceNameQuery(), as: stranger).total == 1)
        #expect(try await service.promises(PromiseQuery(), as: stranger).total == 0)
        #expect(try await service.livingWages(LivingWageQuery(), as: stranger).total == 0)
        #expect(try await service.invoiceImports(as: stranger).count == 1)
    }
}
