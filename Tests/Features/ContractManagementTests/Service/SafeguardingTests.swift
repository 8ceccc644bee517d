import Access
import AuditTrail
import ContractManagement
import Storage
import Suppliers
import TestSupport
import Testing

/// Safeguard and deconflict first.
@Suite struct SafeguardingTests {
    private static let secret = "Workers sleep at the depot"

    @Test(arguments: [Concern.Answer?.none, .doNotContact])
    func nothingReachesTheSupplierUntilTheLeadHasSaidSo(answer: Concern.Answer?) async throws {
        let world = try await World()
        let basis = Basis.suspicion(try await world.concern(answered: answer))
        let fault = FieldFault(.basis, answer == nil ? .waitsForLead : .doNotContact)
        let (management, contract) = (world.management, world.contract)
        await expectFaults([fault]) {
            _ = try await management.plan(world.visit(basis), to: contract, as: world.officer)
        }
        await expectFaults([fault]) {
            _ = try await management.ask(
                .init(basis: basis, text: "Who sleeps there?", sentOn: world.today, due: world.today),
                about: contract, as: world.officer)
        }
        await expectFaults([fault]) {
            _ = try await management.begin(
                plan: "Housing", finding: "Beds", basis: basis, on: contract, as: world.officer)
        }
        await expectFaults([fault]) {
            _ = try await management.agree(world.remedy(basis), on: contract, as: world.officer)
        }
        let file = try await management.file(of: contract, as: world.officer)
        #expect(file.visits.isEmpty && file.questions.isEmpty && file.plans.isEmpty && file.remedies.isEmpty)
    }

    @Test func onceItMayGoAheadAllOfItCanBeKept() async throws {
        let world = try await World()
        let basis = Basis.suspicion(try await world.concern())
        let (management, contract) = (world.management, world.contract)
        _ = try await management.plan(world.visit(basis), to: contract, as: world.officer)
        _ = try await management.ask(
            .init(basis: basis, text: "Who sleeps there?", sentOn: world.today, due: world.today), about: contract,
            as: world.officer)
        let plan = try await management.begin(
            plan: "Housing", finding: "Beds", basis: basis, on: contract, as: world.officer)
        _ = try await management.agree(world.remedy(basis), on: contract, as: world.officer)
        let file = try await management.file(of: contract, as: world.officer)
        #expect([file.visits.count, file.questions.count, file.plans.count, file.remedies.count] == [1, 1, 1, 1])
        // The lead may think again, and what is new then waits.
        try await management.answer(try #require(basis.concern), with: .doNotContact, note: "", as: world.slaveryLead)
        await expectFaults([FieldFault(.basis, .doNotContact)]) {
            _ = try await management.add(
                step: "Move the beds", owner: "Site manager", due: world.today, to: plan, on: contract,
                as: world.officer)
        }
    }

    @Test func aBasisMustBeSaid() async throws {
        let world = try await World()
        try await world.clear()
        _ = try await world.management.plan(world.visit(.routine), to: world.contract, as: world.officer)
        await expectFaults([FieldFault(.basis, .missing)]) {
            _ = try await world.management.plan(world.visit(nil), to: world.contract, as: world.officer)
        }
    }

    @Test func aConcernOfAnotherContractOpensNothing() async throws {
        let world = try await World()
        let basis = Basis.suspicion(try await world.concern())
        let other = try await world.addContract()
        await expectRefusal(.notFound) {
            _ = try await world.management.plan(world.visit(basis), to: other, as: world.officer)
        }
    }

    @Test func procurementSeesThatItWasSentAndTheAnswerAndNothingElse() async throws {
        let world = try await World()
        let management = world.management
        let receipt = try await management.raise(Self.secret, about: world.contract, as: world.officer)
        #expect(receipt.answer == nil && receipt.by == "Tester")
        try await management.answer(
            receipt.id, with: .doNotContact, note: "Operation Hawthorn", as: world.slaveryLead)
        let file = try await management.file(of: world.contract, as: world.lead)
        #expect(file.receipts.map(\.answer) == [.doNotContact])
        #expect(!String(reflecting: file).contains("sleep") && !String(reflecting: file).contains("Hawthorn"))
        let reasons = try await world.base.store.read { transaction in
            try transaction.query("SELECT reason FROM trail WHERE reason IS NOT NULL") { $0.text(0) }
        }
        #expect(!reasons.contains { $0.contains("sleep") || $0.contains("Hawthorn") })
        let concern = try await management.concern(receipt.id, as: world.slaveryLead)
        #expect(concern.text == Self.secret && concern.answerNote == "Operation Hawthorn")
    }

    @Test func wordsAndStepsAreTheSameWhateverTheLeadKnows() async throws {
        let (known, unknown) = (try await World(), try await World())
        for _ in 0..<3 {
            let own = try await known.management.raise("Known", about: known.contract, as: known.slaveryLead)
            try await known.management.answer(own.id, with: .doNotContact, note: "Known", as: known.slaveryLead)
        }
        var entries: [Int] = []
        for world in [known, unknown] {
            let before = try await world.base.store.read { try $0.count("SELECT COUNT(*) FROM trail") }
            _ = try await world.management.raise("Seen", about: world.contract, as: world.officer)
            entries.append(try await world.base.store.read { try $0.count("SELECT COUNT(*) FROM trail") } - before)
            #expect(try await world.management.receipts(of: world.contract, as: world.officer).count == 1)
            #expect(try await world.management.file(of: world.contract, as: world.officer).receipts.count == 1)
        }
        #expect(entries[0] == entries[1])
        #expect(try await known.management.receipts(of: known.contract, as: known.slaveryLead).count == 4)
    }

    @Test func theLeadSaysWhyBeforeReading() async throws {
        let world = try await World()
        let concern = try await world.concern(answered: nil)
        var silent = world.slaveryLead
        silent.purpose = nil
        await #expect(throws: PurposeRequired.self) { _ = try await world.management.concerns(as: silent) }
        await #expect(throws: PurposeRequired.self) { _ = try await world.management.concern(concern, as: silent) }
        #expect(try await world.management.concerns(as: world.slaveryLead).total == 1)
    }

    @Test func askingReadingAndAnsweringAreInTheTrail() async throws {
        let world = try await World()
        let concern = try await world.concern(answered: nil)
        _ = try await world.management.concern(concern, as: world.slaveryLead)
        try await world.management.answer(concern, with: .contactMayGoAhead, note: "", as: world.slaveryLead)
        let entries = try await world.base.store.read { [trail = world.base.trail] in
            try trail.entries(
                of: "managed_concern", concern.text, organisation: world.organisation.text, in: $0)
        }
        #expect(entries.map(\.act) == [.alteration, .consultation, .disclosure])
        #expect(entries.last?.recipient == Role.modernSlaveryLead.rawValue)
    }
}
