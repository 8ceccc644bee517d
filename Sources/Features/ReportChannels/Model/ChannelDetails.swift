/// A channel with all that an administrator sees of it.
public struct ChannelDetails: Sendable, Hashable {
    public var channel: ReportChannel
    /// Those who receive now, then those who did.
    public var recipients: [ChannelRecipient]
    public var recovery: RecipientKey?

    /// Whether reports can be sealed to somebody, and be saved if every passphrase were lost.
    public var isReady: Bool {
        recovery != nil && recipients.contains { $0.until == nil && $0.key != nil }
    }
}
