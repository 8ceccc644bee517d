import Access
import NameMatching
import Storage

/// Writes one contracting process with its awards. A newer release overrides what it states; an older one only fills gaps.
struct ContractWriter {
    /// What was written, for the report.
    struct Outcome {
        var isNew: Bool
        var awardsNew = 0
        var awardsUpdated = 0
    }

    var organisation: ID<Organisation>
    var matcher: NameMatcher
    var now: Timestamp

    /// - Parameter notice: its contract's awards with their suppliers; the contract's own `id` counts only where the process
    ///   is new.
    func write(_ notice: ReadNotice, in transaction: any Transaction) throws -> Outcome {
        let contract = notice.contract
        let releasedAt = notice.releasedAt
        let known = try transaction.first(
            "SELECT id, release_at FROM contract WHERE organisation_id = \(organisation) AND ocid = \(contract.ocid)"
        ) { row -> (ID<Contract>, Timestamp) in (row.id(0), row.timestamp(1)) }
        var outcome = Outcome(isNew: known == nil)
        let id: ID<Contract>
        if let (knownID, knownAt) = known {
            id = knownID
            try update(
                knownID, with: contract, releasedAt: releasedAt, overrides: releasedAt >= knownAt, in: transaction)
        } else {
            id = contract.id
            try insert(
                contract, releasedAt: releasedAt, buyerIdentifier: notice.buyerIdentifier, risk: notice.risk,
                in: transaction)
        }
        let overrides = known.map { releasedAt >= $0.1 } ?? true
        for award in contract.awards {
            if try write(award, of: id, overrides: overrides, in: transaction) {
                outcome.awardsNew += 1
            } else {
                outcome.awardsUpdated += 1
            }
        }
        if known != nil { try judgeAgain(id, in: transaction) }
        return outcome
    }

    private func insert(
        _ contract: Contract, releasedAt: Timestamp, buyerIdentifier: String?, risk: RiskAssessment,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO contract (id, organisation_id, ocid, portal, release_at, title, summary, folded, buyer,
                buyer_identifier, cpv, value_minor, currency, method, method_details, category, status, start_on, end_on,
                published_on, delivery_countries, tier, tier_rank, points, notes)
            VALUES (\(contract.id), \(organisation), \(contract.ocid), \(contract.portal), \(releasedAt), \(contract.title),
                \(contract.summary), \(folded(contract)), \(contract.buyer), \(buyerIdentifier),
                \(contract.cpv.joined(separator: " ")), \(contract.value?.minorUnits), \(contract.value?.currency),
                \(contract.method), \(contract.methodDetails), \(contract.category), \(contract.status), \(contract.start),
                \(contract.end), \(contract.published), \(contract.deliveryCountries.joined(separator: " ")),
                \(risk.tier), \(risk.tier.rank), \(risk.points), \("")
            )
            """)
    }

    /// States what the release states; where it is the older one, only what was not stated before.
    private func update(
        _ id: ID<Contract>, with contract: Contract, releasedAt: Timestamp, overrides: Bool,
        in transaction: any Transaction
    ) throws {
        func choice<Value: SQLBindable>(_ column: String, _ value: Value?) -> SQL {
            let name = SQL(text: column)
            let isText = Value.self == String.self
            let bound: SQL = isText ? "NULLIF(\(value), '')" : "\(value)"
            guard !overrides else { return name + " = COALESCE(" + bound + ", " + name + ")" }
            let kept = isText ? "NULLIF(" + name + ", '')" : name
            return name + " = COALESCE(" + kept + ", " + bound + ", " + name + ")"
        }
        let columns: [SQL] = [
            choice("title", contract.title), choice("summary", contract.summary), choice("folded", folded(contract)),
            choice("buyer", contract.buyer), choice("cpv", contract.cpv.joined(separator: " ")),
            choice("value_minor", contract.value?.minorUnits), choice("currency", contract.value?.currency),
            choice("method", contract.method), choice("method_details", contract.methodDetails),
            choice("category", contract.category), choice("status", contract.status),
            choice("start_on", contract.start), choice("end_on", contract.end),
            choice("published_on", contract.published),
            choice("delivery_countries", contract.deliveryCountries.joined(separator: " ")),
        ]
        let release: SQL = overrides ? ", release_at = \(releasedAt)" : ""
        try transaction.execute("UPDATE contract SET " + SQL.joined(columns, by: ", ") + release + " WHERE id = \(id)")
    }

    /// - Returns: whether the award is new.
    private func write(
        _ award: Award, of contract: ID<Contract>, overrides: Bool, in transaction: any Transaction
    ) throws -> Bool {
        let known = try transaction.first(
            "SELECT id FROM award WHERE contract_id = \(contract) AND reference = \(award.reference)"
        ) { row -> ID<Award> in row.id(0) }
        guard let known else {
            try transaction.execute(
                """
                INSERT INTO award (id, contract_id, reference, title, status, awarded_on, value_minor, currency, start_on,
                    end_on)
                VALUES (\(award.id), \(contract), \(award.reference), \(award.title), \(award.status), \(award.date),
                    \(award.value?.minorUnits), \(award.value?.currency), \(award.start), \(award.end))
                """)
            try insert(award.suppliers, of: award.id, in: transaction)
            return true
        }
        guard overrides else { return false }
        try transaction.execute(
            """
            UPDATE award SET title = COALESCE(NULLIF(\(award.title), ''), title), status = COALESCE(\(award.status), status),
                awarded_on = COALESCE(\(award.date), awarded_on),
                value_minor = COALESCE(\(award.value?.minorUnits), value_minor),
                currency = COALESCE(\(award.value?.currency), currency), start_on = COALESCE(\(award.start), start_on),
                end_on = COALESCE(\(award.end), end_on)
            WHERE id = \(known)
            """)
        if !award.suppliers.isEmpty {
            let before = try transaction.query(
                "SELECT supplier_id, name FROM award_supplier WHERE award_id = \(known) ORDER BY id"
            ) { AwardSupplier(supplier: $0.id(0), name: $0.text(1)) }
            if before != award.suppliers {
                try transaction.execute("DELETE FROM award_supplier WHERE award_id = \(known)")
                try insert(award.suppliers, of: known, in: transaction)
            }
        }
        return false
    }

    private func insert(_ suppliers: [AwardSupplier], of award: ID<Award>, in transaction: any Transaction) throws {
        for supplier in suppliers {
            try transaction.execute(
                """
                INSERT INTO award_supplier (id, award_id, supplier_id, name)
                VALUES (\(ID<AwardSupplier>.new(at: now)), \(award), \(supplier.supplier), \(supplier.name))
                """)
        }
    }

    /// Judges the risk anew from what now stands in the store.
    private func judgeAgain(_ id: ID<Contract>, in transaction: any Transaction) throws {
        let contract = try ContractRecords.contract(id, of: organisation, in: transaction)
        let countries = try ContractRecords.supplierCountries(of: id, in: transaction)
        let risk = ContractRisk.assess(contract, supplierCountries: countries)
        try transaction.execute(
            """
            UPDATE contract SET tier = \(risk.tier), tier_rank = \(risk.tier.rank), points = \(risk.points)
            WHERE id = \(id)
            """)
    }

    private func folded(_ contract: Contract) -> String { matcher.fold(contract.title + " " + contract.buyer) }
}
