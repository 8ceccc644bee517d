internal import ArgumentParser
internal import Languages
internal import Suppliers

/// How an import goes about faults, and what follows it.
struct ReadingOptions: ParsableArguments {
    @Flag(help: .say(.commandImportSkipBad))
    var skipBad = false

    @Flag(inversion: .prefixedNo, help: .say(.commandImportCheck))
    var check = true

    /// The options as the services take them.
    func importOptions(columns: [String] = []) -> ImportOptions {
        ImportOptions(skipsBad: skipBad, columns: columns)
    }
}
