public import Languages
public import Storage

/// A choice of where something happens, or of the body that it is about: what decides who receives a report.
public struct ReportingPlace: Sendable, Hashable {
    public var channel: ID<ReportChannel>
    /// The code of the force area; nil for “elsewhere”.
    public var area: String?
    public var name: BilingualText

    public init(channel: ID<ReportChannel>, area: String?, name: BilingualText) {
        self.channel = channel
        self.area = area
        self.name = name
    }
}
