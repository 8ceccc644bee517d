public import Access
import AuditTrail
public import EvidenceFiles
public import Storage

extension EthicalEmployment {
    /// A file that is kept as evidence here, and its bytes. The trail notes that it was read. Needs `.readCode`.
    /// - Throws: `EthicalEmploymentError` with code `.notFound`, also for a file of another part of the program.
    public func file(_ id: ID<KeptFile>, as principal: Principal) async throws -> (file: KeptFile, bytes: [UInt8]) {
        try principal.require(.readCode)
        let organisation = principal.organisation
        return try await store.write { [trail] transaction in
            guard let file = try EvidenceColumns.file(id, of: organisation, in: transaction) else {
                throw EthicalEmploymentError(.notFound)
            }
            let bytes = try KeptFileRecords.bytes(of: id, organisation, in: transaction)
            try trail.append(.consultation, "kept_file", id.text, by: principal.actor, in: transaction)
            return (file, bytes)
        }
    }

    /// Evidence as it will be kept, and the file that was sent with it, whose name is the title where none is given.
    /// - Parameter needed: whether it must say where it is, or be a file.
    /// - Throws: `EthicalEmploymentError` of texts, evidence and files.
    func checked(
        _ evidence: EmploymentEvidence, _ sent: SentFile?, needed: Bool
    ) async throws -> (EmploymentEvidence, CheckedFile?) {
        var evidence = evidence
        if let sent, ReasonText.weight(of: evidence.title) == 0 {
            evidence.title = EvidenceFileRule.plainName(sent.name)
        }
        evidence = try EvidenceRule.checked(evidence, hasFile: sent != nil, needed: needed)
        guard let sent else { return (evidence, nil) }
        do {
            let file = try await files.checked(sent)
            evidence.file = file.file
            return (evidence, file)
        } catch {
            throw EthicalEmploymentError(error)
        }
    }
}
