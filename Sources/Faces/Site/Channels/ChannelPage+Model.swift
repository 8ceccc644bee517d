import Access
import Languages
import ReportChannels
import Storage

/// One channel: what is settled, what is missing, who receives, and its recovery key.
struct ChannelPage: PageModel {
    static let id = "recipient-form"

    var details: ChannelDetails
    var areas: [ForceArea]
    /// Colleagues who may be added.
    var possible: [Choice]
    var input = RecipientInput()
    var fault: ReportChannelsError.Code?

    struct Choice: Sendable {
        var person: ID<Person>
        var name: String
    }

    private var channel: ReportChannel { details.channel }
    private var path: String { "/channels/\(channel.id)" }

    func page(in words: Words) -> Page {
        let faults = faults(words)
        let state = ChannelState(details)
        let present = details.recipients.filter { $0.until == nil }
        var page = Page(
            "channels/channel", title: words.said(channel.terms.name), section: .channels,
            trail: [Crumb(words(.channelsTitle), Address("/channels"))],
            fields: [
                "channelPath": path, "state": state.tag(words).fields, "facts": facts(words),
                "isOpenNow": channel.isOpen, "mayOpen": !channel.isOpen && state.missing.isEmpty,
                "missing": state.missing.map { ["missingText": words(.channelsMissing, $0)] as Fields },
                "hasMissing": !state.missing.isEmpty,
                "recipients": present.map { recipient($0, words) },
                "former": details.recipients.filter { $0.until != nil }.map { former($0, words) },
                "hasFormer": present.count < details.recipients.count,
                "recoveryText": details.recovery.map {
                    words(.channelsRecoveryMade(day: words.day(Words.day(of: $0.madeAt))))
                },
                "add": possible.isEmpty ? nil : add(faults, words),
            ])
        page.show(form: possible.isEmpty ? nil : Self.id, faults)
        return page
    }

    private func faults(_ words: Words) -> FieldFaults {
        var faults = FieldFaults()
        guard let fault else { return faults }
        let fields = input.fields(of: fault)
        for field in fields { faults.add(field, words(.channelsFault, fault)) }
        if fields.isEmpty { faults.add("recipients", words(.channelsFault, fault)) }
        return faults
    }

    private func facts(_ words: Words) -> [Fields] {
        let terms = channel.terms
        let lines = [
            (words(.channelsColumnKind), words.channelKind(channel.kind)),
            (words(.channelsColumnArea), words.area(terms.area, among: areas)),
            (words(.channelsLookHours), "\(terms.firstLookHours)"), (words(.channelsKeepDays), "\(terms.keepDays)"),
            (words(.channelsControlRoom), terms.controlRoom.isEmpty ? words(.channelsNobody) : terms.controlRoom),
            (
                words(.channelsHours),
                words(.channelsHoursFromTo(from: Words.clock(terms.opensAt), to: Words.clock(terms.closesAt)))
            ),
        ]
        return lines.map { ["factLabel": $0.0, "factValue": $0.1] as Fields }
    }

    private func recipient(_ recipient: ChannelRecipient, _ words: Words) -> Fields {
        [
            "recipientName": recipient.name, "recipientSaid": words.said(recipient.title),
            "dutyText": words(.channelsDuty, recipient.duty),
            "sinceText": words(.channelsSince(day: words.day(Words.day(of: recipient.since)))),
            "keyTag":
                (recipient.key == nil
                ? Tag(.warn, words(.channelsKeyNone)) : Tag(.good, words(.channelsKeyThere))).fields,
            "endPath": "\(path)/recipients/\(recipient.id)/end",
        ]
    }

    private func former(_ recipient: ChannelRecipient, _ words: Words) -> Fields {
        let day = recipient.until.map { words.day(Words.day(of: $0)) } ?? ""
        return ["formerText": words(.channelsFormer(name: recipient.name, day: day))]
    }

    private func add(_ faults: FieldFaults, _ words: Words) -> Fields {
        [
            "personField": ChoiceField(
                name: "person", label: words(.channelsRecipient), hint: words(.channelsRecipientHint),
                choices: possible.map { .init(value: $0.person.text, label: $0.name) }, chosen: [input.person],
                fault: faults["person"]
            ).fields,
            "titleFields": [
                InputField(
                    name: "recipientTitle", label: words(.channelsRecipientTitle),
                    hint: words(.channelsRecipientTitleHint), value: input.title.english,
                    fault: faults["recipientTitle"], isRequired: true
                ).fields,
                InputField(
                    name: "welshRecipientTitle", label: words(.channelsRecipientWelshTitle),
                    value: input.title.welsh, fault: faults["welshRecipientTitle"], isRequired: true
                ).fields,
            ],
            "dutyField": ChoiceField(
                name: "duty", label: words(.channelsDutyLabel),
                choices: ChannelRecipient.Duty.allCases.map {
                    .init(value: $0.rawValue, label: words(.channelsDuty, $0))
                }, chosen: [input.duty.rawValue]
            ).fields,
        ]
    }
}
