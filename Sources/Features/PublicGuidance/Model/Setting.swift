/// A kind of place or work in which people are exploited. Words: `signs.setting.<setting>`. Codes are kept with reports.
public enum Setting: String, CaseIterable, Codable, Hashable, Sendable {
    case carWash
    case nailBar
    case farm
    /// Boats, and gathering shellfish on the shore.
    case fishing
    case construction
    /// Work in somebody's home.
    case domestic
    case brothel
    case cannabisHouse
    /// Begging, and petty crime that people are made to commit.
    case begging
    /// Drugs sold from another town by people who are made to, many of them children.
    case countyLines
    case careWork
}
