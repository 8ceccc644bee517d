extension Sign {
    /// The kind of sign, as the statutory indicators are sorted.
    public var group: SignGroup {
        switch self {
        case .dangerViolence, .dangerLocked, .dangerIll, .dangerMoved, .dangerChild:
            .danger
        case .injured, .unwell, .noCare, .washBurns, .fishInjury, .sexMarked, .begDisabled, .linesInjury:
            .appearance
        case .cannotLeave, .watched, .movedTogether, .washVan, .washNewFaces, .nailMovedShops, .farmRemote,
            .fishNoShore, .fishVan, .homeNeverOut, .sexNotFree, .sexManyMen, .sexMovedOften, .growLocked, .growFood,
            .begDropped, .begWatched, .linesTrains, .linesVisitors:
            .movement
        case .papersKept, .falsePapers, .farmNoPayslip, .fishSkipper, .siteNoCard, .homeVisa, .careThreatVisa:
            .documents
        case .noPay, .debt, .washCheap, .washCash, .nailCheap, .nailTips, .nailTraining, .farmDeductions, .farmFee,
            .farmAccount, .fishShare, .siteCashHand, .siteFalseSelf, .homeNoMoney, .sexMoneyTaken, .growDebt,
            .begHandOver, .begTarget, .begTaken, .linesDebtDrugs, .careFee, .careNoHours, .careTravel, .careCar:
            .pay
        case .sleepsAtWork, .poorHousing, .washBedding, .washNoToilet, .nailUpstairs, .farmCaravan, .fishAboard,
            .siteOneHouse, .homeNoRoom, .homeLeftovers, .sexHouse, .growCovered, .growSmell, .growUnits, .linesHome,
            .careHouse, .careSleepCar:
            .living
        case .longHours, .otherWork, .washNoGloves, .washWeather, .nailFumes, .farmGang, .farmNoSafety, .fishTide,
            .fishNoGear, .fishNoSleep, .siteNoGear, .siteNights, .siteDoorstep, .siteUntrained, .homeAllHours,
            .sexNoChoice, .growPower, .begSteal, .careDouble, .careUntrained:
            .work
        case .afraid, .spokenFor, .coached, .cutOff, .placeUnknown, .mistrust, .washMinder, .nailNoTalk, .nailMinder,
            .farmThreat, .siteForeman, .homeNoPrivacy, .homeInsulted, .sexAdverts, .sexNoLanguage, .growAlone,
            .growThreatFamily, .begSameWords, .linesPhones, .linesOlder, .linesCarries, .careAfraidSpeak:
            .behaviour
        case .childWorks, .childNoSchool, .childNoFamily, .nailYoung, .homeRelative, .sexYoung, .begChild,
            .linesMissing, .linesGifts:
            .children
        }
    }

    /// Signs that mean somebody may be in danger now: call 999.
    public static let immediateDanger: [Sign] = [
        .dangerViolence, .dangerLocked, .dangerIll, .dangerMoved, .dangerChild,
    ]

    /// Signs that may be seen anywhere.
    public static let general: [Sign] = [
        .injured, .unwell, .noCare, .cannotLeave, .watched, .movedTogether, .papersKept, .falsePapers, .noPay, .debt,
        .sleepsAtWork, .poorHousing, .longHours, .otherWork, .afraid, .spokenFor, .coached, .cutOff, .placeUnknown,
        .mistrust, .childWorks, .childNoSchool, .childNoFamily,
    ]
}
