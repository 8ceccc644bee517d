import Access
import Foundation
import Languages
import ReportChannels
import Reports
import Sealing
import Storage

/// A report as a browser sends it: sealed there, with what has to stand in clear. Bytes are base64.
struct SealedReport: Decodable {
    struct Key: Decodable {
        var key: String
        var sealed: Data
    }

    struct Entry: Decodable {
        var name: String
        var sealed: Data
    }

    /// Of the whole as JSON: the largest entry in base64 and a hundred keys.
    static let mostBytes = (EntrySealing.largest + EntrySealing.overhead + 2) / 3 * 4 + 64 << 10
    /// Of keys and of people who may not see it.
    static let mostKeys = 200

    var version: Int
    var seal: String
    var channel: String
    var language: String
    var role: String
    /// The code of the force area that the device found; counts where the channel is for every other area.
    var area: String?
    var danger: Bool
    var child: Bool
    var excluded: [String]
    var keys: [Key]
    var receipt: Data
    var lookup: Data
    var entry: Entry
    var files: [String]
    /// Asked for while very many reports arrive.
    var work: ReportGate.Work?

    /// - Returns: nil for what does not have the form of docs/sealing.md.
    func submission() -> Submission? {
        guard version == 1, let seal = SealName(seal), let channel = ID<ReportChannel>(channel),
            let role = ReporterRole(rawValue: role), let entryName = SealName(entry.name),
            Language(rawValue: language) != nil, keys.count <= Self.mostKeys, excluded.count <= Self.mostKeys,
            files.count <= ReportLimits.mostFiles
        else { return nil }
        let people = excluded.compactMap { ID<Person>($0) }
        let files = files.compactMap { SealName($0) }
        guard people.count == excluded.count, files.count == self.files.count else { return nil }
        var submission = Submission(
            seal: seal, channel: channel, language: language, role: role, sealedBy: .browser,
            keys: keys.map { SealedKey(key: $0.key, sealed: Array($0.sealed)) }, receipt: Array(receipt),
            lookup: Array(lookup),
            entry: SealedEntry(name: entryName, kind: .report, sealed: Array(entry.sealed)))
        submission.excluded = Set(people)
        submission.isDanger = danger
        submission.isChild = child
        submission.files = files
        return submission
    }
}
