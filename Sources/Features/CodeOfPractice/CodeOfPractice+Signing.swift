public import Access
import AuditTrail
public import Storage

/// Signing a code for the organisation: each of its two heads for themself, while signed in.
extension CodeOfPractice {
    /// A code that the organisation follows, or followed. Needs `.readCode`.
    /// - Throws: `CodeOfPracticeError` `.notFound`.
    public func adoption(_ id: ID<CodeAdoption>, as principal: Principal) async throws -> CodeAdoption {
        try principal.require(.readCode)
        return try await store.read { try AdoptionRecords.adoption(id, of: principal.organisation, in: $0) }
    }

    /// The offices in which the principal may sign. Needs nothing.
    public func offices(of principal: Principal) -> Set<Signatory> {
        principal.person == nil ? [] : SignatureRule.offices(of: principal.roles)
    }

    /// Signs. What was signed is kept by its fingerprint. Needs `.signCode`.
    /// - Throws: `CodeOfPracticeError` `.notFound`, `.notToBeSigned`, `.ended`, `.notASignatory`, `.alreadySigned`,
    ///   `.samePerson`.
    public func sign(_ id: ID<CodeAdoption>, for office: Signatory, as principal: Principal) async throws {
        try principal.require(.signCode)
        let now = clock.now()
        try await store.write { [trail] transaction in
            let organisation = principal.organisation
            let adoption = try AdoptionRecords.adoption(id, of: organisation, in: transaction)
            let fingerprint = try VersionFingerprint.of(adoption.version)
            let person = try SignatureRule.check(
                office, by: principal.person, roles: principal.roles, of: adoption, fingerprint: fingerprint)
            let name = try PersonRecords.name(of: person, in: organisation, transaction) ?? ""
            // A signature on an earlier wording gives way to this one.
            for old in adoption.standing where old.signatory == office {
                try AdoptionRecords.withdraw(old.id, reason: "signed again", at: now, in: transaction)
            }
            let signature = CodeSignature(
                id: .new(at: now), signatory: office, person: person, name: name, signedAt: now,
                fingerprint: fingerprint)
            try AdoptionRecords.insert(signature, on: id, of: organisation, in: transaction)
            try trail.append(
                .alteration, "code_adoption", id.text, by: principal.actor, reason: "signed", in: transaction)
        }
    }

    /// Takes one's own signature back; that it was given stays on record. Needs `.signCode`.
    /// - Throws: `CodeOfPracticeError` `.notFound`, `.reasonMissing`, `.tooLong`, `.withdrawn`, `.notTheirs`.
    public func withdrawSignature(
        _ signature: ID<CodeSignature>, of id: ID<CodeAdoption>, reason: String, as principal: Principal
    ) async throws {
        try principal.require(.signCode)
        let reason = try PlanText.checkedReason(reason)
        let now = clock.now()
        try await store.write { [trail] transaction in
            let adoption = try AdoptionRecords.adoption(id, of: principal.organisation, in: transaction)
            guard let found = adoption.signatures.first(where: { $0.id == signature }) else {
                throw CodeOfPracticeError(.notFound)
            }
            guard found.person == principal.person else { throw CodeOfPracticeError(.notTheirs) }
            guard found.withdrawnAt == nil else { throw CodeOfPracticeError(.withdrawn) }
            try AdoptionRecords.withdraw(signature, reason: reason, at: now, in: transaction)
            try trail.append(
                .alteration, "code_adoption", id.text, by: principal.actor, reason: reason, in: transaction)
        }
    }
}
