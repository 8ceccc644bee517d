/// One end of a relation: a party, or the statement that it is not told who.
public enum OwnershipEnd: Sendable, Codable, Hashable {
    /// The identifier of a party.
    case party(String)
    /// Nobody is named. The reason is the source's own code, such as `subjectUnableToConfirmOrIdentifyBeneficialOwner` or
    /// `no-individual-or-entity-with-signficant-control`; nil where none is given.
    case unspecified(reason: String?)

    /// The party's identifier; nil where nobody is named.
    public var partyID: String? {
        if case .party(let id) = self { id } else { nil }
    }
}
