internal import ArgumentParser

/// How the columns of a table are to be read, where its headings do not say.
struct ColumnOptions: ParsableArguments {
    @Option(
        name: .customLong("map"),
        help: ArgumentHelp(
            "What a column is, such as \"Supplier Name=name\"; may be given often.", valueName: "heading=field"))
    var columns: [String] = []

    func validate() throws {
        if let bad = columns.first(where: { !$0.contains("=") || $0.hasPrefix("=") || $0.hasSuffix("=") }) {
            throw ValidationError("--map wants HEADING=FIELD, not “\(bad)”.")
        }
    }
}
