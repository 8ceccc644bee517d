public import Access
public import ProcurementFlags
public import Storage
public import Suppliers

/// What suppliers have answered about the licences of the labour providers that they use (Gangmasters (Licensing) Act 2004,
/// section 13: using an unlicensed one is an offence).
public struct LicenceAnswers: LicenceKnowledge {
    /// The question of the questionnaire that comes with the program.
    static let question = "agency.licence"
    /// Every provider is licensed; none is used.
    static let good: Set = ["all", "unused"]

    public init() {}

    public func suppliersWithLicence(
        of organisation: ID<Organisation>, on day: Day, in transaction: any Transaction
    ) throws -> Set<ID<Supplier>> {
        var answers: [ID<Supplier>: Bool] = [:]
        // The latest sheet that was sent in tells, so that a new "no" counts more than an old "yes".
        try transaction.each(
            """
            SELECT COALESCE(s.merged_into, s.id), a.value, a.valid_until FROM questionnaire_answer a
                JOIN questionnaire_request r ON r.id = a.request_id JOIN supplier s ON s.id = r.supplier_id
            WHERE a.organisation_id = \(organisation) AND a.question = \(Self.question) AND a.replaced_at IS NULL
                AND r.answered_at IS NOT NULL AND r.cancelled_at IS NULL
            ORDER BY r.answered_at, a.id
            """
        ) { row in
            let value: AnswerValue? = try row.optionalText(1).map { try StoredJSON.value($0) }
            let holds = Day(row.text(2)).map { $0 >= day } ?? false
            answers[row.id(0)] = holds && !Self.good.isDisjoint(with: value?.codes ?? [])
        }
        return Set(answers.filter(\.value).keys)
    }
}
