public import Access
import AuditTrail
public import Storage
public import Suppliers

/// Terms of work of suppliers: what somebody found out. What a supplier answers itself stands in its questionnaire.
extension EthicalEmployment {
    /// One supplier's name and what was recorded of its terms of work, latest first; of records merged into it too. Needs
    /// `.readCode`.
    /// - Throws: `EthicalEmploymentError` with code `.notFound`.
    public func workAnswers(
        of supplier: ID<Supplier>, as principal: Principal
    ) async throws -> (name: String, answers: [WorkAnswer]) {
        try principal.require(.readCode)
        return try await store.read { transaction in
            let name = try LivingWageRecords.name(of: supplier, principal.organisation, in: transaction)
            return (name, try WorkAnswerRecords.of(supplier, principal.organisation, in: transaction))
        }
    }

    /// One page of the suppliers with the latest records on each question, highest yearly spend first. Needs `.readCode`.
    public func supplierTerms(
        _ query: SupplierTermsQuery, as principal: Principal
    ) async throws -> Page<SupplierTerms> {
        try principal.require(.readCode)
        let organisation = principal.organisation
        return try await store.read { transaction in
            try SupplierTermsSearch(organisation: organisation, in: transaction).page(query, in: transaction)
        }
    }

    /// Every supplier that the query finds, at most `mostExported`, for an export, which the trail notes as a disclosure. Needs
    /// `.readCode`.
    public func everySupplierTerms(
        _ query: SupplierTermsQuery, as principal: Principal
    ) async throws -> [SupplierTerms] {
        try principal.require(.readCode)
        let organisation = principal.organisation
        return try await store.write { [trail] transaction in
            try trail.append(.disclosure, "work_answer", nil, by: principal.actor, reason: "export", in: transaction)
            let search = try SupplierTermsSearch(organisation: organisation, in: transaction)
            return try search.everything(query, most: Self.mostExported, in: transaction)
        }
    }
}
