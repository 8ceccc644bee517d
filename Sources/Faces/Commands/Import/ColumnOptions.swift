internal import ArgumentParser
internal import Languages

/// How the columns of a table are to be read, where its headings do not say.
struct ColumnOptions: ParsableArguments {
    @Option(name: .customLong("map"), help: .say(.commandImportMap, as: .commandValueMapping))
    var columns: [String] = []

    func validate() throws {
        if let bad = columns.first(where: { !$0.contains("=") || $0.hasPrefix("=") || $0.hasSuffix("=") }) {
            throw ValidationError(say(.commandImportMapFault(given: bad)))
        }
    }
}
