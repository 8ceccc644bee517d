import Languages
import ReportChannels
import Reports
import Storage

/// The page of a recipient's own key: made, opened and changed in the browser, which the server only keeps for it.
struct OwnKeyPage: PageModel {
    /// Reports that somebody lacks a key to, which one of the own keys opens.
    struct Work: Sendable {
        var key: RecipientKey
        var reports: Int
        /// How many keys lack, each report counted.
        var lacking: Int
    }

    /// A channel whose recovery key the reader may use.
    struct Channel: Sendable {
        var id: ID<ReportChannel>
        var name: BilingualText
    }

    /// The one in use first.
    var keys: [RecipientKey]
    var work: [Work] = []
    var channels: [Channel] = []
    var recoveries: [Recovery] = []
    /// Where to go once the key is open.
    var next: Address?
    /// What came was no key, as from a browser that runs no scripts.
    var isFaulty = false

    private var current: RecipientKey? { keys.first { $0.retiredAt == nil } }

    func page(in words: Words) -> Page {
        var faults = FieldFaults()
        if isFaulty { faults.add("script-faults", words(.keyFaultOther)) }
        var page = Page(
            "channels/key", title: words(.keyTitle), section: .desk,
            trail: [Crumb(words(.siteNav, SiteSection.desk), Address("/desk"))],
            fields: [
                "data": ScriptData.text(OwnKeyData(keys: keys, next: next)), "scriptFaults": ScriptFault.all(words),
                "currentText": current.map { words(.keyMade(day: words.day(Words.day(of: $0.madeAt)))) },
                "currentKey": current?.id.text, "hasOlder": keys.count > (current == nil ? 0 : 1),
                "unlockField": PassphraseField(id: "unlock-passphrase", label: words(.keyPassphrase)).fields,
                "newFields": newFields("new", words), "changeFields": changeFields(words),
                "strengths": PassphraseStrength.all(words),
                "work": work.map { fields(of: $0, words) }, "hasWork": !work.isEmpty,
                "recovery": channels.isEmpty || current == nil ? nil : recovery(words),
                "uses": recoveries.isEmpty ? nil : uses(words).fields(in: words),
            ])
        page.scripts = [.sealing, .page, .channels]
        page.show(form: nil, faults)
        return page
    }

    private func newFields(_ prefix: String, _ words: Words) -> [Fields] {
        [
            PassphraseField(
                id: "\(prefix)-passphrase", label: words(.keyPassphraseNew), hint: words(.keyPassphraseHint)
            ).fields,
            PassphraseField(id: "\(prefix)-again", label: words(.keyPassphraseAgain)).fields,
        ]
    }

    private func changeFields(_ words: Words) -> [Fields] {
        [PassphraseField(id: "change-old", label: words(.keyPassphraseNow)).fields] + newFields("change", words)
    }

    private func fields(of work: Work, _ words: Words) -> Fields {
        let isOld = work.key.retiredAt != nil
        return [
            "workKey": work.key.id.text, "workReports": "\(work.reports)",
            "workText": words(.keyWorkReports(count: work.reports)),
            "isOld": isOld,
            "oldText": isOld
                ? words(.keyWorkOld(day: words.day(Words.day(of: work.key.madeAt)))) : nil,
            "progressText": words(.keyWorkProgress(done: "{done}", all: "{all}")),
            "doneText": words(.keyWorkDone(done: "{done}")),
            "workField": PassphraseField(
                id: "work-\(work.key.id)", label: words(isOld ? .keyPassphraseOld : .keyPassphrase)
            ).fields,
        ]
    }

    private func recovery(_ words: Words) -> Fields {
        [
            "channelField": ChoiceField(
                name: "recovery-channel", label: words(.keyRecoveryChannel),
                choices: channels.map { .init(value: $0.id.text, label: words.said($0.name)) },
                chosen: Set(channels.prefix(1).map(\.id.text))
            ).fields,
            "recoveryProgress": words(.keyWorkProgress(done: "{done}", all: "{all}")),
            "recoveryDone": words(.keyWorkDone(done: "{done}")),
        ]
    }

    private func uses(_ words: Words) -> Table {
        Table(
            caption: words(.keyRecoveryUses), hidesCaption: true,
            columns: [
                Table.Column(label: words(.keyRecoveryWhen)), Table.Column(label: words(.channelsRecipient)),
                Table.Column(label: words(.channelsColumnChannel)),
                Table.Column(label: words(.keyRecoveryReports), isNumeric: true),
            ],
            rows: recoveries.map {
                [
                    Table.Cell(words.moment($0.at)), Table.Cell($0.person),
                    Table.Cell(words.said(BilingualText($0.channelName, $0.welshChannelName))),
                    Table.Cell("\($0.reports)"),
                ]
            })
    }
}
