public import Access
import AuditTrail
import BeneficialOwnership
public import InputFiles
import NameMatching
public import Storage

extension Tendering {
    /// Takes a bidder's connected persons from a file of beneficial ownership (Beneficial Ownership Data Standard 0.2 to 0.4, or
    /// a snapshot of Companies House's register), by the bidder's company number. Needs `.runTenders`.
    /// - Throws: `TableProblems` where the file cannot be read; `TenderingError` `.valueMissing` where the bidder has no company
    ///   number, `.companyNotInFile`, and as `addParties`.
    public func addOwnership(
        _ source: any ByteReading, to bidder: ID<Bidder>, as principal: Principal
    ) async throws -> OwnershipLoading {
        try principal.require(.runTenders)
        let organisation = principal.organisation
        let parties = try await store.read { transaction in
            _ = try BidderRecords.bidder(bidder, of: organisation, in: transaction)
            return try BidderRecords.parties(of: bidder, in: transaction)
        }
        guard let own = parties.first(where: { $0.relation == .bidder })?.draft, own.scheme == .companyNumber,
            let number = own.number
        else { throw TenderingError(.valueMissing) }
        let found = try holders(of: number, source)
        let reading = OwnershipRule.connectedPersons(from: found.holders)
        let new = reading.connected.filter { draft in
            !parties.contains { $0.endedAt == nil && $0.draft.name == draft.name && $0.draft.birth == draft.birth }
        }
        if !new.isEmpty { try await addParties(new, origin: .ownership, to: bidder, as: principal) }
        return OwnershipLoading(
            added: new.count, known: reading.connected.count - new.count, leftOut: reading.leftOut.count,
            gaps: found.gaps)
    }

    private func holders(of number: String, _ source: any ByteReading) throws -> OwnershipReading.Found {
        var problems: [InputProblem] = []
        let register: OwnershipRegister
        do {
            register = try OwnershipRegister.reading(source) { problem in
                if problem.severity == .error, problems.count < TableProblems.most { problems.append(problem) }
            }
        } catch { throw TableProblems([error]) }
        guard problems.isEmpty else { throw TableProblems(problems) }
        guard let found = OwnershipReading.holders(of: number, in: register, on: today) else {
            throw TenderingError(.companyNotInFile)
        }
        return found
    }
}
