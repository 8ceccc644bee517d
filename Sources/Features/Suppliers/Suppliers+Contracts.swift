public import Access
import AuditTrail
import Foundation
import NameMatching
public import Storage

extension Suppliers {
    /// One page of contracts, the closest to look at first. Needs `.readSuppliers`.
    /// - Parameter words: each must stand in the title or the buyer's name; empty for all.
    public func contracts(
        words: String = "", tier: RiskTier? = nil, page: PageRequest = PageRequest(), as principal: Principal
    ) async throws -> Page<Contract> {
        try principal.require(.readSuppliers)
        var condition: SQL = " FROM contract WHERE organisation_id = \(principal.organisation)"
        for word in words.split(whereSeparator: \.isWhitespace).prefix(8) {
            let folded = matcher.fold(String(word)).filter { $0 != "%" && $0 != "_" && $0 != "\\" }
            condition += " AND folded LIKE \("%" + folded + "%")"
        }
        if let tier { condition += " AND tier = \(tier)" }
        let statements = [
            ContractRecords.columns + condition
                + " ORDER BY tier_rank DESC, points DESC, published_on DESC NULLS LAST, id"
                + page.sql,
            "SELECT COUNT(*)" + condition,
        ]
        return try await store.read { transaction in
            let contracts = try transaction.query(statements[0], ContractRecords.contract)
            return Page(
                items: try ContractRecords.withAwards(contracts, in: transaction),
                total: try transaction.count(statements[1]), number: page.number, size: page.size)
        }
    }

    /// One contract with the reasons for its tier. Needs `.readSuppliers`.
    public func contract(_ id: ID<Contract>, as principal: Principal) async throws -> SupplierContract {
        try principal.require(.readSuppliers)
        return try await store.read { transaction in
            let contract = try ContractRecords.contract(id, of: principal.organisation, in: transaction)
            let countries = try ContractRecords.supplierCountries(of: id, in: transaction)
            return SupplierContract(
                contract: contract, risk: ContractRisk.assess(contract, supplierCountries: countries))
        }
    }

    /// Replaces the procurement officers' notes on a contract. Needs `.changeSuppliers`.
    /// - Throws: `SuppliersError` with code `.tooLong` above 10,000 characters.
    public func setNotes(_ text: String, on contract: ID<Contract>, as principal: Principal) async throws {
        try principal.require(.changeSuppliers)
        let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard text.count <= 10_000 else { throw SuppliersError(.tooLong) }
        try await store.write { [trail] transaction in
            let changed = try transaction.execute(
                """
                UPDATE contract SET notes = \(text)
                WHERE id = \(contract) AND organisation_id = \(principal.organisation)
                """)
            guard changed == 1 else { throw SuppliersError(.notFound) }
            try trail.append(
                .alteration, "contract", contract.text, by: principal.actor, reason: "notes", in: transaction)
        }
    }
}
