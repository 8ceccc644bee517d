import PublicGuidance

/// A poster for one kind of place. Words: `poster.name.<poster>` and `poster.headline.<poster>`.
enum Poster: String, CaseIterable, Sendable {
    case general
    case carWash
    case nailBar
    case farm
    case construction
    case careWork
    case domestic

    /// The four signs that it shows.
    var signs: [Sign] {
        switch self {
        case .general: [.papersKept, .noPay, .watched, .spokenFor]
        case .carWash: [.washNoGloves, .washMinder, .washBedding, .washVan]
        case .nailBar: [.nailYoung, .nailNoTalk, .nailMinder, .nailUpstairs]
        case .farm: [.farmDeductions, .farmCaravan, .farmFee, .farmThreat]
        case .construction: [.siteForeman, .siteCashHand, .siteNoGear, .siteOneHouse]
        case .careWork: [.careFee, .careThreatVisa, .careNoHours, .careDouble]
        case .domestic: [.homeNeverOut, .homeNoRoom, .homeAllHours, .homeNoPrivacy]
        }
    }
}
