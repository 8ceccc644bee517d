/// What a desk marks a report with, for itself: sealed like a note. The codes stand in sealed entries; never give one another meaning.
enum ReportLabel: String, CaseIterable, Sendable {
    case labour
    case domesticServitude
    case sexual
    case criminal
    case countyLines
    case organs
    case immigrationControl
    case housing
    case victimNamed
    case suspectNamed
    case duplicate
    case outOfArea
}
