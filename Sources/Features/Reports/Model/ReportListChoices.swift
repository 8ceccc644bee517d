public import Languages
public import ReportChannels
public import Storage

/// What a person's list of reports can be narrowed to: only what is among their own reports.
public struct ReportListChoices: Sendable, Hashable {
    public struct Channel: Sendable, Hashable {
        public var id: ID<ReportChannel>
        public var name: BilingualText

        public init(id: ID<ReportChannel>, name: BilingualText) {
            self.id = id
            self.name = name
        }
    }

    /// By name.
    public var channels: [Channel]
    /// Codes of languages, in the order of the alphabet.
    public var languages: [String]

    public init(channels: [Channel], languages: [String]) {
        self.channels = channels
        self.languages = languages
    }
}
