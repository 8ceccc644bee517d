import Languages
import ReportChannels

/// Whether reports come through a channel, and what is missing before they can.
struct ChannelState {
    enum Missing: String, CaseIterable {
        case recovery
        case recipient
        /// There are recipients, and none has a key.
        case key
    }

    var isOpen: Bool
    var missing: [Missing]

    init(_ details: ChannelDetails) {
        isOpen = details.channel.isOpen
        let present = details.recipients.filter { $0.until == nil }
        missing = [
            details.recovery == nil ? .recovery : nil, present.isEmpty ? .recipient : nil,
            !present.isEmpty && !present.contains { $0.key != nil } ? .key : nil,
        ].compactMap { $0 }
    }

    func tag(_ words: Words) -> Tag {
        if isOpen { return Tag(missing.isEmpty ? .good : .danger, words(.channelsOpen)) }
        return missing.isEmpty ? Tag(.plain, words(.channelsClosed)) : Tag(.warn, words(.channelsUnready))
    }
}
