internal import ArgumentParser

/// How results are printed.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    /// Columns for a person to read.
    case table
    /// One JSON array.
    case json
    /// One JSON object a line.
    case jsonl
    /// Comma-separated, with a header.
    case csv
}
