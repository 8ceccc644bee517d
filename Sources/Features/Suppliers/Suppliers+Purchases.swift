public import Access
public import Storage

/// What indicators of procurement data need of the register.
extension Suppliers {
    /// Hands out every purchase of an organisation, those of one contract and of one award behind one another, within a
    /// transaction of the caller's, which has asked for the permission. Costs one pass over contracts and awards.
    public func forEachPurchase(
        of organisation: ID<Organisation>, in transaction: any Transaction, _ body: (Purchase) throws -> Void
    ) throws {
        var last = ""
        while true {
            let portion = try transaction.query(
                """
                SELECT id FROM contract WHERE organisation_id = \(organisation) AND id > \(last) ORDER BY id LIMIT 400
                """
            ) { $0.text(0) }
            guard let end = portion.last else { return }
            try transaction.query(Self.purchases(of: organisation, after: last, to: end), Self.purchase).forEach(body)
            last = end
        }
    }

    private static func purchases(of organisation: ID<Organisation>, after last: String, to end: String) -> SQL {
        """
        SELECT contract.id, contract.buyer, contract.cpv, contract.method, contract.category, contract.start_on,
            contract.end_on, award.id, award.status, award.awarded_on, award.value_minor, award.currency,
            award.start_on, award.end_on, COALESCE(supplier.merged_into, supplier.id), award_supplier.name, contract.ocid,
            contract.title, contract.summary, contract.tier
        FROM contract LEFT JOIN award ON award.contract_id = contract.id
            LEFT JOIN award_supplier ON award_supplier.award_id = award.id
            LEFT JOIN supplier ON supplier.id = award_supplier.supplier_id
        WHERE contract.organisation_id = \(organisation) AND contract.id > \(last) AND contract.id <= \(end)
        ORDER BY contract.id, award.id NULLS FIRST, award_supplier.id NULLS FIRST
        """
    }

    private static func purchase(_ row: any Row) -> Purchase {
        func day(_ column: Int) -> Day? { row.optionalText(column).flatMap { Day($0) } }
        return Purchase(
            contract: row.id(0), ocid: row.text(16), words: [row.text(17), row.text(18)],
            tier: row.code(19) ?? .unknown, buyer: row.text(1),
            cpv: row.text(2).split(separator: " ").first.map(String.init),
            method: row.optionalText(3), category: row.optionalText(4), contractEnd: day(6),
            start: day(12) ?? day(5), end: day(13) ?? day(6),
            award: row.optionalID(7), status: row.optionalText(8), awarded: day(9), value: row.money(10, 11),
            supplier: row.optionalID(14), supplierName: row.optionalText(15))
    }
}
