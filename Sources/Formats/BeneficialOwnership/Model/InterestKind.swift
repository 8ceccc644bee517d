/// What kind of interest somebody has in a body. From the code list of interest types of the Beneficial Ownership Data Standard;
/// older spellings with hyphens mean the same.
public enum InterestKind: String, Sendable, Codable, Hashable, CaseIterable {
    case shareholding, votingRights, appointmentOfBoard, otherInfluenceOrControl, seniorManagingOfficial, settlor,
        trustee
    case protector, beneficiaryOfLegalArrangement, rightsToSurplusAssetsOnDissolution, rightsToProfitOrIncome
    case rightsGrantedByContract, conditionalRightsGrantedByContract, controlViaCompanyRulesOrArticles
    case controlByLegalFramework, boardMember, boardChair, enjoymentAndUseOfAssets, rightToProfitOrIncomeFromAssets
    case nominee, nominator, unknownInterest, unpublishedInterest
    /// A code that is not in the list; the interest keeps it.
    case other

    private static let byFoldedCode: [String: InterestKind] = {
        var kinds = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue.lowercased(), $0) })
        kinds["influenceorcontrol"] = .otherInfluenceOrControl
        kinds["settloroftrust"] = .settlor
        kinds["trusteeoftrust"] = .trustee
        kinds["protectoroftrust"] = .protector
        kinds["beneficiaryoftrust"] = .beneficiaryOfLegalArrangement
        kinds["rightstosurplusassets"] = .rightsToSurplusAssetsOnDissolution
        kinds["rightsgrantedbycontractorotherarrangement"] = .rightsGrantedByContract
        return kinds
    }()

    /// The kind a code of the standard stands for, in the spelling of any version; `other` for one that is not listed.
    public init(code: String) {
        let folded = code.lowercased().filter { $0.isLetter || $0.isNumber }
        self = Self.byFoldedCode[folded] ?? .other
    }
}
