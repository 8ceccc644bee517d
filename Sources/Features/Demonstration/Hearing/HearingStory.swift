import Access
import AuditTrail
import Crypto
import GeographicAreas
import Languages
import ReportChannels
import Reports
import Sealing
import Storage

/// Channels, keys and a few reports, told through the services: sealed to the keys of those who receive, so that the demonstration's people
/// open them in their browsers with their passphrases.
struct HearingStory {
    let store: any Store
    let trail: AuditTrail
    let calendar: StoryCalendar
    let time: StoryClock
    let people: [String: Principal]
    /// Of those who receive reports, by the manifest's keys.
    let passphrases: [String: String]

    private var channels: ReportChannels { ReportChannels(store: store, clock: time.clock, trail: trail) }
    var reports: Reports { Reports(store: store, clock: time.clock, trail: trail, channels: channels) }

    /// - Parameter areas: the file of borders.
    func tell(areas: String) async throws {
        guard let last = Day(year: 2026, month: 11, day: 22) else { throw DemonstrationError("no last day") }
        try await channels.loadAreas(GeographicAreaReader().read(path: areas), node: "demonstration")
        for (key, passphrase) in passphrases.sorted(by: { $0.key < $1.key }) {
            let made = DemonstrationKey()
            _ = try await channels.keep(
                publicKey: made.publicKey, wrapped: made.wrapped(by: passphrase), as: try person(key))
        }
        try await openChannels()
        try await tellReports(until: last)
        try await writeTexts()
    }

    func person(_ key: String) throws -> Principal {
        guard var principal = people[key] else { throw DemonstrationError("person \(key)") }
        principal.purpose = "workingOnIt"
        return principal
    }

    private func openChannels() async throws {
        let desk = [
            (
                "handler", BilingualText("Officer of the reporting desk", "Swyddog y ddesg adrodd"),
                ChannelRecipient.Duty.always
            ),
            ("slavery", BilingualText("Modern slavery lead", "Arweinydd caethwasiaeth fodern"), .deskHours),
        ]
        try await open(.sighting, BilingualText("Reporting desk", "Y ddesg adrodd"), area: "gwynfryn", desk)
        try await open(
            .sighting, BilingualText("Reports from elsewhere", "Adroddiadau o fannau eraill"), area: nil, desk)
        try await open(
            .victim, BilingualText("Victim care", "Gofal dioddefwyr"), area: nil,
            [
                (
                    "victims", BilingualText("Officer who looks after victims", "Swyddog sy’n gofalu am ddioddefwyr"),
                    .always
                ),
                ("slavery", BilingualText("Modern slavery lead", "Arweinydd caethwasiaeth fodern"), .deskHours),
            ])
        try await open(
            .supplierWorker, BilingualText("Workers of suppliers", "Gweithwyr cyflenwyr"), area: nil,
            [("slavery", BilingualText("Modern slavery lead", "Arweinydd caethwasiaeth fodern"), .always)])
        try await open(
            .whistleBlowing, BilingualText("Whistle-blowing", "Chwythu’r chwiban"), area: nil,
            [
                (
                    "standards", BilingualText("Head of Professional Standards", "Pennaeth Safonau Proffesiynol"),
                    .always
                ),
                (
                    "scrutiny",
                    BilingualText("Head of scrutiny, commissioner’s office", "Pennaeth craffu, swyddfa’r comisiynydd"),
                    .deskHours
                ),
            ])
    }

    private func open(
        _ kind: ChannelKind, _ name: BilingualText, area: String?,
        _ recipients: [(key: String, title: BilingualText, duty: ChannelRecipient.Duty)]
    ) async throws {
        let administrator = try person("administrator")
        var terms = ReportChannel.Terms(name: name, area: area)
        terms.controlRoom = kind == .sighting ? "control-room@gwynfryn.example" : ""
        let channel = try await channels.add(kind, terms, as: administrator)
        // Its private half is on no paper: whoever tries the demonstration makes another.
        try await channels.keepRecovery(
            publicKey: Array(Curve25519.KeyAgreement.PrivateKey().publicKey.rawRepresentation), of: channel,
            as: administrator)
        for recipient in recipients {
            guard let person = try person(recipient.key).person else { throw DemonstrationError(recipient.key) }
            try await channels.add(
                person, to: channel, title: recipient.title, duty: recipient.duty, as: administrator)
        }
        try await channels.open(channel, as: administrator)
    }

    private func writeTexts() async throws {
        try await channels.set(
            BilingualText(
                "Your safety comes first, whatever your papers say.\nWe do not tell immigration authorities about victims or witnesses "
                    + "unless the law makes us, and where we can we tell you before.",
                "Eich diogelwch chi sy’n dod gyntaf, beth bynnag y mae eich papurau’n ei ddweud.\nNid ydym yn dweud wrth awdurdodau "
                    + "mewnfudo am ddioddefwyr na thystion oni bai bod y gyfraith yn ein gorfodi, a lle gallwn rydym yn dweud wrthych cyn hynny."
            ),
            for: .immigration, as: try person("slavery"))
    }
}
