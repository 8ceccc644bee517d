/// How an export of the trail is written.
public enum TrailExportFormat: String, Sendable, CaseIterable {
    /// One JSON object a line.
    case jsonl
    /// Comma-separated, with a header.
    case csv
}
