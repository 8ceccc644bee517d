import Access
import EthicalEmployment
import Storage
import Suppliers
import TestSupport
import Testing

@Suite struct FindingTests {
    @Test func livingWageKeepsItsHistoryAndCountsTheUnknown() async throws {
        let force = try await Force()
        let (service, officer) = (force.employment, force.officer)
        let big = try await force.supplier("Brynteg Cleaning", pounds: 900_000)
        let small = try await force.supplier("Harbwr Paper", pounds: 10)
        try await force.supplier("Unknown Firm")
        let absorbed = try await force.supplier("Brynteg Cleaning Old", mergedInto: big)
        try await service.record(
            .workingTowards, of: absorbed, evidence: EmploymentEvidence(), checkedOn: force.today, expiresOn: nil,
            as: officer)
        try await service.record(
            .accredited, of: small, evidence: .link, checkedOn: .on("2025-01-01"), expiresOn: .on("2026-01-01"),
            as: officer)
        try await service.record(
            .paysWithoutAccreditation, of: nil, evidence: EmploymentEvidence(), note: "own", checkedOn: force.today,
            expiresOn: force.today.adding(days: 30), as: officer)
        let page = try await service.livingWages(LivingWageQuery(), as: force.auditor)
        #expect(page.items.map(\.name) == ["Brynteg Cleaning", "Harbwr Paper", "Unknown Firm"])
        #expect(page.items.map(\.status?.state) == [.workingTowards, .accredited, nil])
        let counts = try await service.livingWageCounts(as: officer)
        #expect(counts == LivingWageCounts(suppliers: 3, byState: [.workingTowards: 1], expired: 1, unknown: 1))
        try await service.record(
            .accredited, of: big, evidence: .link, checkedOn: force.today, expiresOn: force.today.adding(days: 365),
            as: officer)
        let found = try await service.livingWage(of: big, as: officer)
        #expect(found.name == "Brynteg Cleaning")
        #expect(found.statuses.map(\.state) == [.accredited, .workingTowards])
        #expect(found.statuses.allSatisfy { $0.by == "Tester" })
        let own = try await service.ownLivingWage(as: officer)
        #expect(own.map(\.note) == ["own"] && own[0].expiry(on: force.today) == .soon(days: 30))
        var query = LivingWageQuery()
        for (filter, names) in [
            (LivingWageQuery.Filter.unknown, ["Unknown Firm"]), (.expired, ["Harbwr Paper"]),
            (.state(.accredited), ["Brynteg Cleaning"]), (.state(.doesNotPay), []),
        ] {
            query.filter = filter
            #expect(try await service.livingWages(query, as: officer).items.map(\.name) == names)
        }
        query = LivingWageQuery()
        query.words = "PAPER harb%"
        #expect(try await service.everyLivingWage(query, as: officer).map(\.name) == ["Harbwr Paper"])
        #expect(
            try await force.trail("living_wage") == Array(repeating: "collection", count: 4) + ["disclosure: export"])
    }

    @Test func anAccreditationNeedsEvidenceAndDaysMustBeDays() async throws {
        let force = try await Force()
        let (service, officer) = (force.employment, force.officer)
        func refusal(
            _ state: LivingWageState, _ evidence: EmploymentEvidence, _ checked: Day, _ expires: Day?, note: String = ""
        ) async -> EthicalEmploymentError.Code? {
            do {
                try await service.record(
                    state, of: nil, evidence: evidence, note: note, checkedOn: checked, expiresOn: expires, as: officer)
                return nil
            } catch { return (error as? EthicalEmploymentError)?.code }
        }
        let today = force.today
        #expect(await refusal(.accredited, EmploymentEvidence(), today, nil) == .textMissing)
        #expect(await refusal(.accredited, EmploymentEvidence(title: "Card"), today, nil) == .evidenceMissing)
        #expect(await refusal(.doesNotPay, EmploymentEvidence(), today.adding(days: 1), nil) == .badDay)
        #expect(await refusal(.doesNotPay, EmploymentEvidence(), .on("1999-12-31"), nil) == .badDay)
        #expect(await refusal(.doesNotPay, EmploymentEvidence(), today, today.adding(days: -1)) == .badOrder)
        #expect(await refusal(.doesNotPay, EmploymentEvidence(), today, today.adding(days: 40_000)) == .badDay)
        #expect(
            await refusal(.doesNotPay, EmploymentEvidence(), today, nil, note: String(repeating: "a", count: 2_001))
                == .tooLong)
        #expect(try await service.ownLivingWage(as: officer).isEmpty)
    }

    @Test func answersOnTermsOfWorkAreKept() async throws {
        let force = try await Force()
        let (service, officer) = (force.employment, force.officer)
        try await service.answer(.zeroHours, .notKnown, workers: nil, explanation: "", as: officer)
        try await service.answer(.zeroHours, .usedFairly, workers: 12, explanation: "They asked for it", as: officer)
        try await service.answer(.umbrella, .notUsed, workers: 5, explanation: "", as: officer)
        let answers = try await service.workAnswers(as: force.auditor)
        #expect(answers.map(\.state) == [.notUsed, .usedFairly, .notKnown])
        #expect(answers.map(\.workers) == [nil, 12, nil])
        await #expect(throws: EthicalEmploymentError(.textMissing)) {
            try await service.answer(.umbrella, .beingPutRight, workers: nil, explanation: " ", as: officer)
        }
        await #expect(throws: EthicalEmploymentError(.badNumber)) {
            try await service.answer(.umbrella, .usedFairly, workers: -1, explanation: "x", as: officer)
        }
        let overview = try await service.overview(as: officer)
        #expect(overview.answers.mapValues(\.state) == [.zeroHours: .usedFairly, .umbrella: .notUsed])
    }

    @Test func thePolicyInForceIsTheLatest() async throws {
        let force = try await Force()
        let (service, officer) = (force.employment, force.officer)
        for (title, year) in [("Speaking up", 2024), ("Speaking up, second", 2026)] {
            try await service.adoptPolicy(
                EmploymentEvidence(title: title, link: "https://example.org/policy"), adoptedOn: .on("\(year)-01-10"),
                reviewOn: .on("\(year + 1)-01-10"), isOpenToOutsiders: year == 2026, as: officer)
        }
        let policies = try await service.policies(as: force.auditor)
        #expect(policies.map(\.evidence.title) == ["Speaking up, second", "Speaking up"])
        #expect(policies[0].isOpenToOutsiders && policies[0].expiry(on: force.today) == .soon(days: 49))
        #expect(policies[1].expiry(on: force.today).isOver)
        await #expect(throws: EthicalEmploymentError(.evidenceMissing)) {
            try await service.adoptPolicy(
                EmploymentEvidence(title: "A"), adoptedOn: force.today, reviewOn: force.today, isOpenToOutsiders: false,
                as: officer)
        }
        #expect(try await force.trail("whistleblowing_policy") == ["collection", "collection"])
    }

    @Test func theChampionWorksInTheOrganisation() async throws {
        let force = try await Force()
        let other = try await Force(in: force.store)
        let (service, officer) = (force.employment, force.officer)
        let lead = try #require(force.principal(.procurementLead).person)
        let trainer = try #require(force.principal(.trainer).person)
        try await service.nameChampion(lead, since: .on("2025-01-01"), as: officer)
        try await service.nameChampion(trainer, since: .on("2026-01-01"), as: officer)
        let champions = try await service.champions(as: force.auditor)
        #expect(champions.map(\.person) == [trainer, lead])
        #expect(champions.map(\.until) == [nil, .on("2026-01-01")])
        #expect(champions.allSatisfy { $0.isMember && $0.name == "Tester" })
        await #expect(throws: EthicalEmploymentError(.badOrder)) {
            try await service.nameChampion(lead, since: .on("2025-06-01"), as: officer)
        }
        let stranger = try #require(other.principal(.trainer).person)
        let contact = try #require(force.principal(.supplierContact).person)
        for person in [stranger, contact] {
            await #expect(throws: EthicalEmploymentError(.notAMember)) {
                try await service.nameChampion(person, since: .on("2026-02-01"), as: officer)
            }
        }
        #expect(try await service.championCandidates(as: officer).count == Role.allCases.count)
        try await force.store.store.write { transaction in
            try transaction.execute("UPDATE membership SET disabled_at = 1 WHERE person_id = \(trainer)")
        }
        #expect(try await service.champions(as: officer).first?.isMember == false)
    }
}
