/// What a confirmed link to a list leads to. A link is never by itself a ground to exclude anybody.
public enum ListConsequence: String, Sendable, Codable, CaseIterable {
    /// Questions to the supplier. Foreign lists: a reason to ask, not a ground for exclusion.
    case ask
    /// The procurement lead, who judges whether an exclusion ground applies (Procurement Act 2023 schedules 6 and 7).
    case refer
    /// The licence is checked before any work is given.
    case checkLicence
    /// Everything stops and the financial sanctions path is taken (Sanctions and Anti-Money Laundering Act 2018).
    case stopAndReport
    /// It is noted; nothing follows.
    case note
}
