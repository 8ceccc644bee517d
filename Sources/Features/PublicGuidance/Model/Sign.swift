/// One thing that somebody may have seen, in a few words of the catalogue (`sign.<code>`). A sign is a reason to look, never
/// a verdict.
///
/// The signs follow the indicators of the statutory guidance under section 49 of the Modern Slavery Act 2015; the choice for
/// each setting and the wording are ours. Codes are kept with reports, so that none is ever given another meaning.
public enum Sign: String, CaseIterable, Codable, Hashable, Sendable {
    // Anywhere.
    case injured, unwell, noCare, cannotLeave, watched, movedTogether, papersKept, falsePapers, noPay, debt,
        sleepsAtWork, poorHousing, longHours, otherWork, afraid, spokenFor, coached, cutOff, placeUnknown,
        mistrust, childWorks, childNoSchool, childNoFamily

    // Somebody is in danger now.
    case dangerViolence, dangerLocked, dangerIll, dangerMoved, dangerChild

    // `Setting.carWash`.
    case washNoGloves, washBurns, washCheap, washCash, washMinder, washBedding, washWeather, washNoToilet,
        washVan, washNewFaces

    // `Setting.nailBar`.
    case nailYoung, nailNoTalk, nailMinder, nailCheap, nailTips, nailUpstairs, nailFumes, nailMovedShops,
        nailTraining

    // `Setting.farm`.
    case farmGang, farmCaravan, farmDeductions, farmFee, farmRemote, farmNoSafety, farmNoPayslip, farmAccount,
        farmThreat

    // `Setting.fishing`.
    case fishTide, fishNoGear, fishAboard, fishNoShore, fishSkipper, fishShare, fishNoSleep, fishInjury, fishVan

    // `Setting.construction`.
    case siteNoCard, siteNoGear, siteForeman, siteCashHand, siteOneHouse, siteNights, siteDoorstep,
        siteUntrained, siteFalseSelf

    // `Setting.domestic`.
    case homeNeverOut, homeNoRoom, homeLeftovers, homeAllHours, homeVisa, homeNoPrivacy, homeInsulted,
        homeNoMoney, homeRelative

    // `Setting.brothel`.
    case sexNotFree, sexAdverts, sexNoChoice, sexManyMen, sexMovedOften, sexMoneyTaken, sexNoLanguage,
        sexHouse, sexMarked, sexYoung

    // `Setting.cannabisHouse`.
    case growCovered, growSmell, growLocked, growFood, growPower, growAlone, growDebt, growThreatFamily,
        growUnits

    // `Setting.begging`.
    case begDropped, begHandOver, begWatched, begTarget, begDisabled, begSteal, begSameWords, begTaken, begChild

    // `Setting.countyLines`.
    case linesMissing, linesGifts, linesPhones, linesTrains, linesOlder, linesHome, linesVisitors,
        linesDebtDrugs, linesInjury, linesCarries

    // `Setting.careWork`.
    case careFee, careThreatVisa, careNoHours, careDouble, careTravel, careHouse, careCar, careSleepCar,
        careAfraidSpeak, careUntrained
}
