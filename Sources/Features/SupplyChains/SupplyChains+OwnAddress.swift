import AuditTrail
import Storage

/// Where letters to a business go, put right by the business itself.
extension SupplyChains {
    /// Where its letters go; nil where it has none. Told to the business alone.
    public func ownAddress(as respondent: Respondent) async throws -> String? {
        try await store.read { transaction in
            _ = try Self.invitation(of: respondent, in: transaction)
            return try InvitationRecords.address(of: respondent.invitation, in: transaction)
        }
    }

    /// Puts the address right, or takes it away where it is empty. The history tells the buyer that and when, never what it is.
    /// - Throws: `SupplyChainsError` `.notFound`, `.badAddress`.
    public func setOwnAddress(_ address: String, as respondent: Respondent) async throws {
        let address = try FactsRule.address(address)
        let now = clock.now()
        try await store.write { [self] transaction in
            _ = try Self.invitation(of: respondent, in: transaction)
            try InvitationRecords.setAddress(address, of: respondent.invitation, in: transaction)
            try note(.addressChanged, by: respondent, at: now, in: transaction)
            try trail.append(
                .alteration, "chain_invitation", respondent.invitation.text, by: respondent.actor,
                reason: "address corrected", in: transaction)
        }
    }
}
