/// Every reason the rules can give; the words stand under `risk.reason.<value>`.
public enum RiskReasonKey: String, Sendable, Codable, Hashable, CaseIterable {
    // Industry
    case industryListed
    case industryNotListed
    case industryOfPlacedStaffUnknown
    case codeTooBroad
    case nothingSaidAboutWhatIsBought

    // Workforce
    case labourIntensiveService
    case licensedLabourSector
    case workforceWords
    case shortTermWork
    case knowledgeWork
    case workersOfGoodsUnknown
    case workforceNotSaid

    // Location and context
    case countryForcedLabour
    case countryChildLabour
    case countriesNotListed
    case supplierCountryUnknown
    case originUnknown
    case countryManyForcedLabourGoods
    case countriesFewForcedLabourGoods

    // Commodity
    case goodForcedLabourPair
    case goodDerivedPair
    case goodChildLabourPair
    case goodOfConcern
    case goodListedOriginUnknown
    case goodListedElsewhere
    case goodNotListed
    case noGoodsInService
    case materialsInsideWorks
    case goodsInsideService

    // Model
    case labourProvider
    case passedOnWords
    case largeWorks
    case directAward
    case chainNotDeclared

    // What the buyer answered
    case answeredPresent
    case answeredAbsent
}
