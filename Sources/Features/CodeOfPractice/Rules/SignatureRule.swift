import Access
import Storage

/// Who may sign, and when a version counts as signed: when both heads have, each for themself.
enum SignatureRule {
    /// - Parameter signatures: all of one adoption.
    static func state(
        of signatures: [CodeSignature], isToBeSigned: Bool, fingerprint: String
    ) -> SignatureState {
        guard isToBeSigned else { return .notNeeded }
        let standing = signatures.filter { $0.withdrawnAt == nil }
        if standing.isEmpty { return .unsigned }
        if standing.contains(where: { $0.fingerprint != fingerprint }) { return .changedSince }
        let missing = Signatory.allCases.filter { office in !standing.contains { $0.signatory == office } }
        if let other = missing.first { return .waiting(for: other) }
        return .signed(standing.map(\.signedAt).max() ?? standing[0].signedAt)
    }

    /// The offices that somebody holds.
    static func offices(of roles: Set<Role>) -> Set<Signatory> {
        var offices: Set<Signatory> = []
        if roles.contains(.commissioner) { offices.insert(.commissioner) }
        if roles.contains(.chiefOfficer) { offices.insert(.chiefOfficer) }
        return offices
    }

    /// - Throws: `.notToBeSigned`, `.ended`, `.notASignatory`, `.alreadySigned`, `.samePerson`.
    static func check(
        _ office: Signatory, by person: ID<Person>?, roles: Set<Role>, of adoption: CodeAdoption, fingerprint: String
    ) throws(CodeOfPracticeError) -> ID<Person> {
        guard adoption.version.isToBeSigned else { throw CodeOfPracticeError(.notToBeSigned) }
        guard adoption.endedAt == nil else { throw CodeOfPracticeError(.ended) }
        // Who sits at the command line is not known, so that it never signs.
        guard let person, offices(of: roles).contains(office) else { throw CodeOfPracticeError(.notASignatory) }
        let standing = adoption.standing
        guard !standing.contains(where: { $0.signatory == office && $0.fingerprint == fingerprint }) else {
            throw CodeOfPracticeError(.alreadySigned)
        }
        guard !standing.contains(where: { $0.signatory != office && $0.person == person }) else {
            throw CodeOfPracticeError(.samePerson)
        }
        return person
    }
}
