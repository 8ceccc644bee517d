import Access
import Storage
import Suppliers

/// The suppliers of the register with the latest records of their terms of work, merged records aside.
struct SupplierTermsSearch {
    let organisation: ID<Organisation>

    /// Holds for rows of `work_answer` about the supplier of the row, or about a record that was merged into it.
    private var isOfSupplier: SQL {
        """
        work_answer.organisation_id = \(organisation) AND (work_answer.supplier_id = supplier.id
            OR work_answer.supplier_id IN (SELECT absorbed.id FROM supplier absorbed
                WHERE absorbed.organisation_id = \(organisation) AND absorbed.merged_into = supplier.id))
        """
    }

    private func condition(_ query: SupplierTermsQuery) -> SQL {
        var condition: SQL =
            " FROM supplier WHERE supplier.organisation_id = \(organisation) AND supplier.merged_into IS NULL"
        for word in query.words.split(whereSeparator: \.isWhitespace).prefix(8) {
            condition += " AND supplier.name_order LIKE \(SharedSQL.pattern(word))"
        }
        switch query.filter {
        case .everything: break
        case .unknown: condition += " AND NOT EXISTS (SELECT 1 FROM work_answer WHERE \(isOfSupplier))"
        case .state(let state):
            condition += """
                 AND EXISTS (SELECT 1 FROM work_answer WHERE \(isOfSupplier) AND work_answer.state = \(state)
                    AND NOT EXISTS (SELECT 1 FROM work_answer later WHERE later.organisation_id = \(organisation)
                        AND later.question = work_answer.question AND later.id > work_answer.id
                        AND (later.supplier_id = supplier.id OR later.supplier_id IN (
                            SELECT absorbed.id FROM supplier absorbed WHERE absorbed.organisation_id = \(organisation)
                                AND absorbed.merged_into = supplier.id))))
                """
        }
        return condition
    }

    func page(_ query: SupplierTermsQuery, in transaction: any Transaction) throws -> Page<SupplierTerms> {
        let condition = condition(query)
        return Page(
            items: try rows(condition, query.page.sql, in: transaction),
            total: try transaction.count("SELECT COUNT(*)" + condition), number: query.page.number,
            size: query.page.size)
    }

    /// Every one that the query finds, at most `most`.
    func everything(
        _ query: SupplierTermsQuery, most: Int, in transaction: any Transaction
    ) throws -> [SupplierTerms] {
        try rows(condition(query), " LIMIT \(most)", in: transaction)
    }

    /// How many suppliers something was recorded of.
    func knownCount(in transaction: any Transaction) throws -> Int {
        Set(try WorkAnswerRecords.latestOfSuppliers(of: organisation, in: transaction).compactMap(\.supplier)).count
    }

    private func rows(_ condition: SQL, _ end: SQL, in transaction: any Transaction) throws -> [SupplierTerms] {
        var answers: [ID<Supplier>: [WorkQuestion: WorkAnswer]] = [:]
        for answer in try WorkAnswerRecords.latestOfSuppliers(of: organisation, in: transaction) {
            if let supplier = answer.supplier { answers[supplier, default: [:]][answer.question] = answer }
        }
        return try transaction.query(
            "SELECT supplier.id, supplier.name, supplier.spend_minor" + condition
                + " ORDER BY CASE WHEN EXISTS (SELECT 1 FROM work_answer WHERE \(isOfSupplier)) THEN 0 ELSE 1 END,"
                + " supplier.spend_minor DESC NULLS LAST, supplier.name_order, supplier.id" + end
        ) { row in
            let supplier: ID<Supplier> = row.id(0)
            return SupplierTerms(
                supplier: supplier, name: row.text(1),
                yearlySpend: row.optionalInteger(2).map { Money(minorUnits: $0, currency: "GBP") },
                answers: answers[supplier] ?? [:])
        }
    }
}
