internal import ArgumentParser
internal import Languages

/// How results are printed.
struct OutputOptions: ParsableArguments {
    @Option(help: .say(.commandOptionFormat, as: .commandValueFormat))
    var format = OutputFormat.table
}
