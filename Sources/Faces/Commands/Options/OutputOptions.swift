internal import ArgumentParser

/// How results are printed.
struct OutputOptions: ParsableArguments {
    @Option(help: "How to print: table, json, jsonl or csv.")
    var format = OutputFormat.table
}
