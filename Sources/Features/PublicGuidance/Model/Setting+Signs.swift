extension Setting {
    /// The signs of this setting: what shows immediate danger first, then what is seen in this kind of place, then what may be
    /// seen anywhere.
    public var signs: [Sign] { Sign.immediateDanger + ownSigns + Sign.general }

    /// What is seen in this kind of place and not elsewhere: eight to twelve signs.
    public var ownSigns: [Sign] {
        switch self {
        case .carWash:
            [
                .washNoGloves, .washBurns, .washCheap, .washCash, .washMinder, .washBedding, .washWeather,
                .washNoToilet, .washVan, .washNewFaces,
            ]
        case .nailBar:
            [
                .nailYoung, .nailNoTalk, .nailMinder, .nailCheap, .nailTips, .nailUpstairs, .nailFumes,
                .nailMovedShops, .nailTraining,
            ]
        case .farm:
            [
                .farmGang, .farmCaravan, .farmDeductions, .farmFee, .farmRemote, .farmNoSafety, .farmNoPayslip,
                .farmAccount, .farmThreat,
            ]
        case .fishing:
            [
                .fishTide, .fishNoGear, .fishAboard, .fishNoShore, .fishSkipper, .fishShare, .fishNoSleep,
                .fishInjury, .fishVan,
            ]
        case .construction:
            [
                .siteNoCard, .siteNoGear, .siteForeman, .siteCashHand, .siteOneHouse, .siteNights, .siteDoorstep,
                .siteUntrained, .siteFalseSelf,
            ]
        case .domestic:
            [
                .homeNeverOut, .homeNoRoom, .homeLeftovers, .homeAllHours, .homeVisa, .homeNoPrivacy, .homeInsulted,
                .homeNoMoney, .homeRelative,
            ]
        case .brothel:
            [
                .sexNotFree, .sexAdverts, .sexNoChoice, .sexManyMen, .sexMovedOften, .sexMoneyTaken, .sexNoLanguage,
                .sexHouse, .sexMarked, .sexYoung,
            ]
        case .cannabisHouse:
            [
                .growCovered, .growSmell, .growLocked, .growFood, .growPower, .growAlone, .growDebt,
                .growThreatFamily, .growUnits,
            ]
        case .begging:
            [
                .begDropped, .begHandOver, .begWatched, .begTarget, .begDisabled, .begSteal, .begSameWords,
                .begTaken, .begChild,
            ]
        case .countyLines:
            [
                .linesMissing, .linesGifts, .linesPhones, .linesTrains, .linesOlder, .linesHome, .linesVisitors,
                .linesDebtDrugs, .linesInjury, .linesCarries,
            ]
        case .careWork:
            [
                .careFee, .careThreatVisa, .careNoHours, .careDouble, .careTravel, .careHouse, .careCar,
                .careSleepCar, .careAfraidSpeak, .careUntrained,
            ]
        }
    }
}
