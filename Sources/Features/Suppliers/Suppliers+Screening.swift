public import Access
public import Storage

/// What the screening of suppliers needs of the register.
extension Suppliers {
    /// Who every supplier is, merged records aside. Needs `.readSuppliers`. Costs four passes over the register.
    public func identities(as principal: Principal) async throws -> [SupplierIdentity] {
        try principal.require(.readSuppliers)
        return try await store.read { transaction in
            try SupplierRecords.identities(
                where: "organisation_id = \(principal.organisation) AND merged_into IS NULL", in: transaction)
        }
    }

    /// How many suppliers there are, merged records aside. Needs `.readSuppliers`.
    public func identityCount(as principal: Principal) async throws -> Int {
        try principal.require(.readSuppliers)
        return try await store.read { transaction in
            try transaction.count(
                """
                SELECT COUNT(*) FROM supplier
                WHERE organisation_id = \(principal.organisation) AND merged_into IS NULL
                """)
        }
    }

    /// Who the next suppliers are, merged records aside, in order of identifier: the whole register portion by portion,
    /// however large it is. Needs `.readSuppliers`.
    /// - Parameters:
    ///   - last: the last of the portion before; nil for the first.
    ///   - limit: 1 to 400.
    /// - Returns: fewer than `limit` at the end.
    public func identities(
        after last: ID<Supplier>?, limit: Int, as principal: Principal
    ) async throws -> [SupplierIdentity] {
        try principal.require(.readSuppliers)
        return try await store.read { transaction in
            let next = try transaction.query(
                """
                SELECT id FROM supplier WHERE organisation_id = \(principal.organisation) AND merged_into IS NULL
                    AND id > \(last?.text ?? "") ORDER BY id LIMIT \(min(max(limit, 1), 400))
                """
            ) { row -> ID<Supplier> in row.id(0) }
            return try SupplierRecords.identities(where: "id IN " + SQL.list(next), in: transaction)
        }
    }

    /// Who one supplier is. Needs `.readSuppliers`.
    public func identity(_ id: ID<Supplier>, as principal: Principal) async throws -> SupplierIdentity {
        try principal.require(.readSuppliers)
        return try await store.read { try SupplierRecords.identity(id, of: principal.organisation, in: $0) }
    }

    /// The same within a transaction of the caller's, which has asked for the permission.
    public func identity(
        _ id: ID<Supplier>, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> SupplierIdentity {
        try SupplierRecords.identity(id, of: organisation, in: transaction)
    }

    /// The supplier's own row, within a transaction of the caller's, which has asked for the permission.
    public func record(
        _ id: ID<Supplier>, of organisation: ID<Organisation>, in transaction: any Transaction
    ) throws -> Supplier {
        try SupplierRecords.supplier(id, of: organisation, in: transaction)
    }

    /// Notes how many hits wait and how many links are confirmed, so that the register can be searched by them.
    public func setAttention(
        _ attention: SupplierAttention, of supplier: ID<Supplier>, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            UPDATE supplier SET open_hits = \(attention.open), confirmed_hits = \(attention.confirmed)
            WHERE id = \(supplier)
            """)
    }
}
