import Access
import Languages
import ReportChannels
import Storage

/// What a page of the form needs besides the draft.
struct ReportSurroundings: Sendable {
    var places: [ReportingPlace] = []
    var readers: [Intake.Reader] = []
    /// How soon somebody looks at a report, in hours.
    var lookHours = 24
    /// What the force itself says about immigration authorities; nil for the program's words.
    var sharing: ReportingText?

    /// Read before a victim is asked anything.
    func sharing(in words: Words) -> [String] {
        guard let sharing else {
            return [words(.reportSharingDefault), words(.reportSharingStop), words(.reportSharingUnreviewed)]
        }
        let text = words.language == .welsh ? sharing.text.welsh : sharing.text.english
        return text.split(separator: "\n").map(String.init)
            + [words(.reportSharingStop), words(.reportSharingOwner(day: words.day(sharing.reviewedOn)))]
    }
}

extension ReportSurroundings {
    /// What a channel tells whoever reports through it.
    init(_ intake: Intake, _ channels: ReportChannels) async throws {
        readers = intake.readers
        lookHours = intake.channel.terms.firstLookHours
        sharing = try await channels.texts(of: intake.channel.organisation).first { $0.code == .immigration }
    }
}
