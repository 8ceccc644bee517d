public import Access
import ReportChannels
public import Sealing
public import Storage

/// A report as it is handed to a recipient's browser, which opens it: everything sealed, with the keys that were sealed to the person.
public struct OpenedReport: Sendable, Hashable {
    public struct File: Sendable, Hashable {
        public var name: SealName
        public var chunks: Int

        public init(name: SealName, chunks: Int) {
            self.name = name
            self.chunks = chunks
        }
    }

    public var report: Report
    public var channelName: String
    public var welshChannelName: String
    /// Sealed to the asking person's own keys, the newest first.
    public var keys: [SealedKey]
    public var entries: [SealedEntry]
    public var files: [File]
    /// Names of colleagues by their identifiers, for entries and the assignee.
    public var names: [ID<Person>: String]
    public var handovers: [HandOver]
    public var holds: [Hold]
    public var outcomes: [Outcome]
    /// An offer that waits for the asking person's organisation.
    public var offer: HandOver?
}
