public import Languages
public import Storage

/// Where the text of a version is from.
public struct CodeSource: Sendable, Codable, Hashable {
    /// Who published what: `Welsh Government, Code of Practice …, WG31593`.
    public var citation: String
    /// An https address; empty where there is none.
    public var link: String
    /// When it was last held against the source; nil where it never was.
    public var checkedOn: Day?
    /// What readers should know about the text, such as whose numbering it is.
    public var note: BilingualText

    public init(citation: String, link: String = "", checkedOn: Day? = nil, note: BilingualText = BilingualText("", ""))
    {
        self.citation = citation
        self.link = link
        self.checkedOn = checkedOn
        self.note = note
    }
}
