import Languages
import ReportChannels
import Storage

/// The form of a channel: a new one, or one that is changed.
struct ChannelFormPage: PageModel {
    static let id = "channel-form"

    /// The channel that is changed; nil for a new one.
    var channel: ReportChannel?
    var input: ChannelInput
    var areas: [ForceArea]
    var fault: ReportChannelsError.Code?

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        if let fault {
            for field in input.fields(of: fault) { faults.add(field, words(.channelsFault, fault)) }
        }
        let title = channel == nil ? words(.channelsNew) : words(.channelsChange)
        var trail = [Crumb(words(.channelsTitle), Address("/channels"))]
        if let channel { trail.append(Crumb(words.said(channel.terms.name), Address("/channels/\(channel.id)"))) }
        var page = Page(
            "channels/form", title: title, section: .channels, trail: trail,
            fields: [
                "action": channel.map { "/channels/\($0.id)/change" } ?? "/channels/new",
                "kindField": channel == nil ? kind(words) : nil,
                "kindText": channel.map { words.channelKind($0.kind) },
                "areaField": area(faults, words),
                "timeFields": [
                    line("opensAt", words(.channelsOpensAt), input.opensAt, "time", faults),
                    line("closesAt", words(.channelsClosesAt), input.closesAt, "time", faults),
                ],
                "lines": lines(faults, words), "numbers": numbers(faults, words),
            ])
        page.show(form: Self.id, faults)
        return page
    }

    private func kind(_ words: Words) -> Fields {
        ChoiceField(
            name: "kind", label: words(.channelsColumnKind),
            choices: ChannelKind.allCases.map {
                .init(value: $0.rawValue, label: words.channelKind($0), hint: words(.channelsKindHint, $0))
            }, chosen: [input.kind.rawValue]
        ).fields
    }

    private func area(_ faults: FieldFaults, _ words: Words) -> Fields {
        var choices = [ChoiceField.Choice(value: "", label: words(.channelsAreaOthers))]
        choices += areas.map { ChoiceField.Choice(value: $0.code, label: words.said($0.name)) }
        if !input.area.isEmpty, !areas.contains(where: { $0.code == input.area }) {
            choices.append(ChoiceField.Choice(value: input.area, label: input.area))
        }
        return ChoiceField(
            name: "area", label: words(.channelsColumnArea),
            hint: areas.isEmpty ? words(.channelsAreaNone) : words(.channelsAreaHint), choices: choices,
            chosen: [input.area], fault: faults["area"]
        ).fields
    }

    private func lines(_ faults: FieldFaults, _ words: Words) -> [Fields] {
        [
            line("channel", words(.organisationName), input.name.english, "text", faults),
            line("welshChannel", words(.organisationWelshName), input.name.welsh, "text", faults),
        ]
    }

    private func numbers(_ faults: FieldFaults, _ words: Words) -> [Fields] {
        [
            line(
                "lookHours", words(.channelsLookHours), input.lookHours, "number", faults, words(.channelsLookHoursHint)
            ),
            line("keepDays", words(.channelsKeepDays), input.keepDays, "number", faults, words(.channelsKeepDaysHint)),
            line(
                "controlRoom", words(.channelsControlRoom), input.controlRoom, "email", faults,
                words(.channelsControlRoomHint)),
        ]
    }

    private func line(
        _ name: String, _ label: String, _ value: String, _ kind: String, _ faults: FieldFaults, _ hint: String? = nil
    ) -> Fields {
        InputField(
            name: name, label: label, hint: hint, value: value, fault: faults[name], kind: kind,
            isRequired: name != "controlRoom"
        ).fields
    }
}
