/// The shapes of watchlists that `WatchlistReader` reads.
public enum WatchlistFormat: String, Sendable, Codable, CaseIterable {
    /// FollowTheMoney entities, one JSON object a line.
    case followTheMoney = "ftm"
    /// The OFAC Specially Designated Nationals list: a folder with sdn.csv, alt.csv and add.csv.
    case ofac
    /// The consolidated list of the United Nations Security Council, XML.
    case unitedNations = "un"
    /// The annexes of the sanctions acts of the European Union as printed in the Official Journal: a folder of csv.
    case europeanUnion = "eu"
    /// The UK Sanctions List of the Foreign, Commonwealth and Development Office, csv.
    case ukSanctions = "uk"
    /// The flat export of an OpenSanctions data set, `targets.simple.csv`.
    case simpleTargets = "simple"
    /// Any delimited text with columns `id` and `name`.
    case csv
}
