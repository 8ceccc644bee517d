/// What visitors look at. The items follow the indicators of forced labour of the International Labour Organization (ILO, 2012).
public enum VisitItem: String, Sendable, Hashable, CaseIterable {
    case documentsHeldByWorkers
    case writtenTerms
    case wagesInFull
    case hoursAndRest
    case noRecruitmentFees
    case freeToLeave
    case housing
    case healthAndSafety
    case labourProviders
    case waysToComplain
    case workersSpokenToAlone
}
