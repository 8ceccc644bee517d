internal import ArgumentParser
internal import Suppliers

/// How an import goes about faults, and what follows it.
struct ReadingOptions: ParsableArguments {
    @Flag(help: "Load what is good and count the rest; otherwise a broken file is not loaded at all.")
    var skipBad = false

    @Flag(inversion: .prefixedNo, help: "Compare every supplier with every list afterwards.")
    var check = true

    /// The options as the services take them.
    func importOptions(columns: [String] = []) -> ImportOptions {
        ImportOptions(skipsBad: skipBad, columns: columns)
    }
}
