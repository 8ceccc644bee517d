import Access
import EthicalEmployment
import Storage
import TestSupport
import Testing

@Suite struct SupplierTermsTests {
    @Test func whatIsFoundOfASupplierIsNotTheOrganisationsOwn() async throws {
        let force = try await Force()
        let (service, officer) = (force.employment, force.officer)
        let big = try await force.supplier("Brynteg Cleaning", pounds: 900)
        try await force.supplier("Harbwr Paper", pounds: 10)
        // Merged twice: into one that was merged in its turn.
        let middle = try await force.supplier("Brynteg Cleaning Ltd", mergedInto: big)
        let absorbed = try await force.supplier("Brynteg Cleaning Old", mergedInto: middle)
        try await service.answer(.umbrella, .notKnown, of: absorbed, workers: nil, explanation: "", as: officer)
        try await service.answer(.zeroHours, .notUsed, workers: nil, explanation: "", as: officer)
        try await service.answer(
            .umbrella, .beingPutRight, of: big, workers: 4, explanation: "Paid directly from May", as: officer)

        let found = try await service.workAnswers(of: big, as: force.auditor)
        #expect(found.name == "Brynteg Cleaning" && found.answers.map(\.state) == [.beingPutRight, .notKnown])
        #expect(try await service.workAnswers(as: officer).map(\.question) == [.zeroHours])
        let overview = try await service.overview(as: officer)
        #expect(overview.answers.keys.sorted { $0.rawValue < $1.rawValue } == [.zeroHours])
        #expect(overview.suppliersWithTerms == 1)

        let page = try await service.supplierTerms(SupplierTermsQuery(), as: officer)
        #expect(page.items.map(\.name) == ["Brynteg Cleaning", "Harbwr Paper"])
        #expect(page.items[0].answers[.umbrella]?.workers == 4 && page.items[1].answers.isEmpty)
        var query = SupplierTermsQuery()
        for (filter, names) in [
            (SupplierTermsQuery.Filter.unknown, ["Harbwr Paper"]), (.state(.beingPutRight), ["Brynteg Cleaning"]),
            (.state(.notKnown), []),
        ] {
            query.filter = filter
            #expect(try await service.everySupplierTerms(query, as: officer).map(\.name) == names)
        }
        query = SupplierTermsQuery()
        query.words = "PAPER harb%"
        #expect(try await service.supplierTerms(query, as: officer).items.map(\.name) == ["Harbwr Paper"])
        #expect(try await force.trail("work_answer").filter { $0 == "disclosure: export" }.count == 3)
    }

    @Test func anotherOrganisationsSupplierIsNotFound() async throws {
        let force = try await Force()
        let neighbour = try await Force(in: force.store)
        let theirs = try await neighbour.supplier("Brynteg Cleaning")
        await #expect(throws: EthicalEmploymentError(.notFound)) {
            _ = try await force.employment.workAnswers(of: theirs, as: force.officer)
        }
        await #expect(throws: EthicalEmploymentError(.notFound)) {
            try await force.employment.answer(
                .umbrella, .notUsed, of: theirs, workers: nil, explanation: "", as: force.officer)
        }
        #expect(try await neighbour.employment.workAnswers(of: theirs, as: neighbour.officer).answers.isEmpty)
    }
}
