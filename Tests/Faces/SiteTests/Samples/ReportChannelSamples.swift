import Access
import Languages
import Storage

@testable import ReportChannels
@testable import Reports
@testable import Site

extension SamplePages {
    static let reportChannels = [
        SamplePage("channels", ChannelListPage(channels: [unready, ready], areas: areas)),
        SamplePage("channels-none", ChannelListPage(channels: [], areas: [])),
        SamplePage("channel-new", newChannel),
        SamplePage(
            "channel-change",
            ChannelFormPage(
                channel: ready.channel, input: ChannelInput(ready.channel.terms, kind: ready.channel.kind), areas: areas
            )),
        SamplePage("channel", ChannelPage(details: ready, areas: areas, possible: possible)),
        SamplePage("channel-closed", ChannelPage(details: closed, areas: areas, possible: [])),
        SamplePage("channel-unready", faultyChannel),
        SamplePage(
            "channel-recovery",
            ChannelRecoveryPage(channel: ready.channel, organisation: "Gwynfryn Police", isReplaced: true)),
        SamplePage(
            "channel-recovery-faulty",
            ChannelRecoveryPage(
                channel: unready.channel, organisation: "Gwynfryn Police", isReplaced: false, isFaulty: true)),
        SamplePage(
            "reporting-texts",
            ReportingTextsPage(
                texts: [
                    ReportingText(
                        code: .immigration, text: BilingualText("Safety <first>.\nAlways.", "Diogelwch <yn gyntaf>."),
                        owner: person(1), ownerName: "<Mali>", reviewedOn: Day(TestSite.now))
                ], seesChannels: true)),
        SamplePage(
            "reporting-text",
            ReportingTextFormPage(
                code: .whatHappensNext, text: BilingualText("Somebody looks.", ""), seesChannels: false,
                fault: .nameMissing)),
        SamplePage("key-none", OwnKeyPage(keys: [])),
        SamplePage("key", fullKey),
        SamplePage("key-lost", OwnKeyPage(keys: [key(2, retired: true)], isFaulty: true)),
    ]

    private static let areas = [
        ForceArea(code: "gwynfryn", name: BilingualText("Gwynfryn", "Gwynfryn")),
        ForceArea(code: "pencaerog", name: BilingualText("North Pencaerog", "Gogledd Pencaerog")),
    ]

    private static func id<Subject>(_ number: Int) -> ID<Subject> {
        ID(stored: "019a0000-0000-7000-8000-00000000030\(number)")
    }

    private static func person(_ number: Int) -> ID<Person> { id(number) }

    private static func channel(_ number: Int, _ kind: ChannelKind, area: String?, isOpen: Bool) -> ReportChannel {
        var terms = ReportChannel.Terms(name: BilingualText("Desk <\(number)>", "Desg <\(number)>"), area: area)
        terms.controlRoom = isOpen ? "control-room@example.org" : ""
        return ReportChannel(
            id: id(number), organisation: id(9), kind: kind, terms: terms, isOpen: isOpen, madeAt: TestSite.now)
    }

    private static func recipient(_ number: Int, key: ID<RecipientKey>?, until: Timestamp? = nil) -> ChannelRecipient {
        ChannelRecipient(
            id: id(number), channel: id(2), person: person(number), name: "<Nest> \(number)",
            title: BilingualText("Officer", "Swyddog"), duty: .always, since: TestSite.now, until: until, key: key)
    }

    private static func key(_ number: Int, retired: Bool = false) -> RecipientKey {
        RecipientKey(
            id: id(number), person: person(1), publicKey: Array(repeating: 1, count: 32),
            wrapped: "{\"version\":1,\"key\":\"</script>\"}", madeAt: TestSite.now,
            retiredAt: retired ? TestSite.now : nil)
    }

    private static let ready = ChannelDetails(
        channel: channel(2, .victim, area: "gwynfryn", isOpen: true),
        recipients: [
            recipient(3, key: id(4)), recipient(5, key: nil), recipient(6, key: nil, until: TestSite.now),
        ], recovery: key(7))

    private static let unready = ChannelDetails(
        channel: channel(1, .whistleBlowing, area: nil, isOpen: false), recipients: [], recovery: nil)

    private static var closed: ChannelDetails {
        var details = ready
        details.channel.isOpen = false
        return details
    }

    private static let possible = [ChannelPage.Choice(person: person(8), name: "<Aled>")]

    private static var faultyChannel: ChannelPage {
        var page = ChannelPage(
            details: ChannelDetails(channel: unready.channel, recipients: [recipient(5, key: nil)], recovery: nil),
            areas: areas, possible: possible)
        page.fault = .nameMissing
        return page
    }

    private static var newChannel: ChannelFormPage {
        var page = ChannelFormPage(
            input: ChannelInput(Form(query: "channel=&lookHours=0&keepDays=0&opensAt=09:00&closesAt=08:00&area=gone")),
            areas: [])
        page.fault = .outOfRange
        return page
    }

    private static var fullKey: OwnKeyPage {
        var page = OwnKeyPage(keys: [key(1), key(2, retired: true)])
        page.work = [
            OwnKeyPage.Work(key: key(1), reports: 2, lacking: 3),
            OwnKeyPage.Work(key: key(2, retired: true), reports: 1, lacking: 1),
        ]
        page.channels = [OwnKeyPage.Channel(id: id(2), name: BilingualText("Desk", "Desg"))]
        page.recoveries = [
            Recovery(channelName: "Desk", welshChannelName: "Desg", person: "<Nest>", at: TestSite.now, reports: 4)
        ]
        page.next = Address("/desk")
        return page
    }
}
