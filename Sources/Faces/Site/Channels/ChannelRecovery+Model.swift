import Languages
import ReportChannels

/// Where a channel's recovery key is made, in the browser: shown once to be printed, and nothing but its public half is sent.
struct ChannelRecoveryPage: PageModel {
    static let id = "recovery-form"

    var channel: ReportChannel
    var organisation: String
    /// Whether there is one, which a new one takes the place of.
    var isReplaced: Bool
    /// What came was no key, as from a browser that runs no scripts.
    var isFaulty = false

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        if isFaulty { faults.add("last-group", words(.channelsFaultBadKey)) }
        var page = Page(
            "channels/recovery", title: words(.channelsRecovery), section: .channels,
            trail: [
                Crumb(words(.channelsTitle), Address("/channels")),
                Crumb(words.said(channel.terms.name), Address("/channels/\(channel.id)")),
            ],
            fields: [
                "action": "/channels/\(channel.id)/recovery", "isReplaced": isReplaced,
                "channelName": words.said(channel.terms.name), "organisationName": organisation,
                "scriptFaults": ScriptFault.all(words),
            ])
        page.scripts = [.sealing, .page, .channels]
        page.show(form: nil, faults)
        return page
    }
}
