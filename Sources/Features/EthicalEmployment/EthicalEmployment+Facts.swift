public import Access
public import Storage

extension EthicalEmployment {
    /// What is known today, at a glance. Needs `.readCode`.
    public func overview(as principal: Principal) async throws -> EmploymentOverview {
        try principal.require(.readCode)
        let (today, organisation) = (today, principal.organisation)
        return try await store.read { transaction in
            EmploymentOverview(
                today: today,
                champion: try ChampionRecords.all(of: organisation, in: transaction).first,
                policy: try PolicyRecords.all(of: organisation, limit: 1, in: transaction).first,
                answers: try WorkAnswerRecords.latest(of: organisation, in: transaction),
                livingWage: try LivingWageRecords.ofOrganisation(organisation, in: transaction).first,
                suppliers: try LivingWageSearch(organisation: organisation, today: today).counts(in: transaction),
                suppliersWithTerms: try SupplierTermsSearch(organisation: organisation, in: transaction).knownCount,
                payments: try Self.figures(.quarter, of: organisation, today: today, in: transaction)
                    .first { $0.paid > 0 },
                promises: try PromiseRecords(organisation: organisation, today: today).counts(in: transaction))
        }
    }

    /// The figures that an annual statement needs, for a time such as a financial year. Needs `.readCode`.
    /// - Parameters:
    ///   - from: the first day.
    ///   - to: the last day, not before the first.
    /// - Throws: `EthicalEmploymentError` with code `.badOrder`.
    public func facts(from: Day, to: Day, as principal: Principal) async throws -> EmploymentFacts {
        try principal.require(.readCode)
        guard from <= to else { throw EthicalEmploymentError(.badOrder) }
        let organisation = principal.organisation
        let overview = try await overview(as: principal)
        let today = overview.today
        let (quarters, due) = try await store.read { transaction in
            let figures = try Self.figures(.quarter, of: organisation, today: today, in: transaction)
            let records = PromiseRecords(organisation: organisation, today: today)
            return (figures, try records.counts(due: from...to, in: transaction))
        }
        let own = overview.livingWage.flatMap { $0.expiry(on: today).isOver ? nil : $0 }
        return EmploymentFacts(
            from: from, to: to, championName: overview.champion?.name, championSince: overview.champion?.since,
            policyTitle: overview.policy?.evidence.title, policyAdoptedOn: overview.policy?.adoptedOn,
            policyReviewOn: overview.policy?.reviewOn,
            policyIsOpenToOutsiders: overview.policy?.isOpenToOutsiders, livingWage: own?.state,
            livingWageExpiresOn: own?.expiresOn, suppliers: overview.suppliers,
            answers: overview.answers.mapValues(\.state),
            quarters: quarters.filter { $0.period.first >= from && $0.period.last <= to && $0.paid > 0 }.reversed(),
            promises: overview.promises.filter { $0.key != .withdrawn },
            promisesDue: due.filter { $0.key != .withdrawn })
    }
}
