/// How far the text of a code has been held against its official source. Shown with the text.
public enum TextMark: String, Sendable, Codable, CaseIterable {
    /// Read in a public source that the version names.
    case confirmed
    /// Part of it was read in a public source.
    case confirmedInPart
    /// Written from memory: check it against the official text before it is published.
    case fromMemory
    /// Typed or loaded by the organisation itself.
    case own
}
