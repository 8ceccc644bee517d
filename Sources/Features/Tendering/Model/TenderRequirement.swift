/// What a procurement asks of its buyer because of its tier, or because the law asks it of every procurement.
public struct TenderRequirement: Sendable, Hashable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case exclusionQuestions
        case debarmentCheck
        case subcontractorNames
        case slaveryStatement
        case standardClauses
        case assessmentTool
        case tenderQuestions
        case contractClauses
        case monitoring
        case supplyChainInformation
        case chainDeclarations
        case enhancedDiligence
        case existingContracts
        case directAwardCheck
        case callOffCheck
        case frameworkExclusion
        case findOutMore
    }

    public var kind: Kind
    public var source: LegalSource
    /// Whether the source was read; what is not stays a proposal until a commercial lawyer has looked.
    public var isConfirmed: Bool
}
