extension OwnershipRegister {
    /// Every party, in the order of identifiers.
    public var allParties: [OwnershipParty] { parties.keys.sorted().compactMap { parties[$0]?.value } }

    /// Every relation, ceased ones too, in the order of identifiers.
    public var allRelations: [OwnershipRelation] { relations.keys.sorted().compactMap { relations[$0]?.value } }

    /// The entity with a number at Companies House.
    /// - Parameter companyNumber: with or without leading zeros.
    public func entity(companyNumber: String) -> OwnershipParty? {
        guard let number = PartyIdentifier.companyNumber(companyNumber) else { return nil }
        if let party = party("\(PartyIdentifier.companiesHouse)-\(number)") { return party }
        return allParties.first { $0.kind == .entity && $0.companyNumber == number }
    }

    /// The relations that say who has an interest in a body, ceased ones too.
    public func relations(toSubject id: String) -> [OwnershipRelation] {
        relationIDs(ofSubject: current(id)).sorted().compactMap { relation($0) }
    }
}
