import Languages
import ReportChannels

/// Words that the pages of channels share.
extension Words {
    func channelKind(_ kind: ChannelKind) -> String { self(.channelsKind, kind) }

    /// What an area is called; its code where it is not loaded, and words of their own for every other area.
    func area(_ code: String?, among areas: [ForceArea]) -> String {
        guard let code else { return self(.channelsAreaOthers) }
        return areas.first { $0.code == code }.map { said($0.name) } ?? code
    }

    /// `08:00`.
    static func clock(_ minute: Int) -> String {
        let parts = [minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return parts.joined(separator: ":")
    }
}
