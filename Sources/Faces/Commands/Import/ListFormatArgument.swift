internal import ArgumentParser
internal import Watchlists

/// The format of a watchlist named on the command line.
struct ListFormatArgument: ExpressibleByArgument {
    /// nil finds it by what the file holds.
    var format: WatchlistFormat?

    init() {}

    init?(argument: String) {
        if argument == "auto" { return }
        guard let format = WatchlistFormat(rawValue: argument) else { return nil }
        self.format = format
    }

    static var allValueStrings: [String] { ["auto"] + WatchlistFormat.allCases.map(\.rawValue) }
    var defaultValueDescription: String { format?.rawValue ?? "auto" }
}
