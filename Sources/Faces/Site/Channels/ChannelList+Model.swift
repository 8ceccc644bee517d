import Languages
import ReportChannels

/// The channels of an organisation, for whoever sets them up.
struct ChannelListPage: PageModel {
    var channels: [ChannelDetails]
    var areas: [ForceArea]

    func page(in words: Words) -> Page {
        Page(
            "channels/list", title: words(.channelsTitle), section: .channels,
            fields: ["table": channels.isEmpty ? nil : table(words).fields(in: words)])
    }

    private func table(_ words: Words) -> Table {
        Table(
            caption: words(.channelsTitle), hidesCaption: true,
            columns: [
                Table.Column(label: words(.organisationColumnName)), Table.Column(label: words(.channelsColumnKind)),
                Table.Column(label: words(.channelsColumnArea)), Table.Column(label: words(.channelsColumnState)),
                Table.Column(label: words(.channelsColumnRecipients), isNumeric: true),
            ],
            rows: channels.map { details in
                let channel = details.channel
                return [
                    Table.Cell(words.said(channel.terms.name), link: Address("/channels/\(channel.id)")),
                    Table.Cell(words.channelKind(channel.kind)),
                    Table.Cell(words.area(channel.terms.area, among: areas)),
                    Table.Cell("", tag: ChannelState(details).tag(words)),
                    Table.Cell("\(details.recipients.filter { $0.until == nil }.count)"),
                ]
            })
    }
}
