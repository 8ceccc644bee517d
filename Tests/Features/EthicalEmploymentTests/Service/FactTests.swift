import Access
import EthicalEmployment
import Storage
import TestSupport
import Testing

@Suite struct FactTests {
    @Test func nothingKnownIsNotZero() async throws {
        let force = try await Force()
        let facts = try await force.employment.facts(from: .on("2026-04-01"), to: .on("2027-03-31"), as: force.auditor)
        #expect(facts.championName == nil && facts.policyTitle == nil && facts.livingWage == nil)
        #expect(facts.answers.isEmpty && facts.quarters.isEmpty && facts.promises.isEmpty)
        #expect(facts.suppliers == LivingWageCounts())
        #expect(try await force.employment.overview(as: force.auditor).payments == nil)
    }

    @Test func factsAreThoseOfTheTime() async throws {
        let force = try await Force()
        let (service, officer) = (force.employment, force.officer)
        try await service.nameChampion(
            #require(force.principal(.trainer).person), since: .on("2026-05-01"), as: officer)
        try await service.adoptPolicy(
            .link, adoptedOn: .on("2026-01-01"), reviewOn: .on("2027-01-01"), isOpenToOutsiders: true, as: officer)
        try await service.answer(.zeroHours, .notUsed, workers: nil, explanation: "", as: officer)
        try await service.record(
            .accredited, of: nil, evidence: .link, checkedOn: .on("2025-01-01"), expiresOn: .on("2026-11-21"),
            as: officer)
        _ = try await force.load("A,1,01/04/2026,02/04/2026,5.00,no", "A,2,01/01/2026,02/01/2026,5.00,no")
        let contract = try await force.contract("Guarding")
        for due in ["2026-01-31", "2026-06-30"] {
            try await service.addPromise(
                "P", measure: "", target: Quantity(thousandths: 1), unit: "u", due: .on(due), contract: contract,
                as: officer)
        }
        let facts = try await service.facts(from: .on("2026-04-01"), to: .on("2027-03-31"), as: force.auditor)
        #expect(facts.championName == "Tester" && facts.championSince == .on("2026-05-01"))
        #expect(facts.policyTitle == "Certificate" && facts.policyIsOpenToOutsiders == true)
        // An accreditation that ended yesterday is none.
        #expect(facts.livingWage == nil)
        #expect(facts.answers == [.zeroHours: .notUsed])
        #expect(facts.quarters.map(\.period.last) == [.on("2026-06-30")])
        #expect(facts.promises == [.behind: 2] && facts.promisesDue == [.behind: 1])
        await #expect(throws: EthicalEmploymentError(.badOrder)) {
            _ = try await service.facts(from: .on("2026-04-01"), to: .on("2026-03-31"), as: officer)
        }
    }
}
