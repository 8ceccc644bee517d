public import Access
public import Storage
public import Suppliers

extension Questionnaires {
    /// What suppliers answered to some questions: for each supplier and question the answer of the latest questionnaire that was
    /// sent in and not taken back, whether it still holds or not. Needs `.readChains`.
    /// - Parameters:
    ///   - keys: of the questions; those that nobody was asked are left out.
    ///   - suppliers: at most some hundred; answers for records merged into them count as theirs.
    public func answers(
        to keys: [String], of suppliers: [ID<Supplier>], as principal: Principal
    ) async throws -> [SupplierAnswer] {
        try principal.require(.readChains)
        guard !keys.isEmpty, !suppliers.isEmpty else { return [] }
        let organisation = principal.organisation
        return try await store.read { transaction in
            var versions: [ID<QuestionnaireVersion>: QuestionnaireContent] = [:]
            var latest: [String: SupplierAnswer] = [:]
            for row in try AnswerRecords.sent(to: keys, of: suppliers, organisation, in: transaction) {
                if versions[row.version] == nil {
                    versions[row.version] = try VersionRecords.version(
                        row.version, of: organisation, in: transaction
                    ).content
                }
                guard let question = versions[row.version]?.question(row.answer.question) else { continue }
                let state = row.answer.value.map(AnswerState.given) ?? .skipped
                latest["\(row.supplier) \(question.key)"] = SupplierAnswer(
                    supplier: row.supplier, request: row.request, question: question, state: state,
                    judgement: JudgementRule.judge(question, state), answer: row.answer)
            }
            return latest.sorted { $0.key < $1.key }.map(\.value)
        }
    }
}
