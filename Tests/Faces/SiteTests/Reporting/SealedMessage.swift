import Foundation
import ReportChannels
import Reports
import Sealing
import Storage
import TestSupport

@testable import Site

/// A report as our script sends it, made as `ArrivalSealing` seals.
struct SealedMessage: Encodable {
    struct Key: Encodable {
        var key: String
        var sealed: Data
    }

    struct Entry: Encodable {
        var name: String
        var sealed: Data
    }

    var version = 1
    var seal: String
    var channel: String
    var language = "cy"
    var role = ReporterRole.sawSomething.rawValue
    var area: String?
    var danger = false
    var child = false
    var excluded: [String] = []
    var keys: [Key]
    var receipt: Data
    var lookup: Data
    var entry: Entry
    var files: [String] = []

    init(_ channel: TestChannel, _ text: String, receipt: Receipt = .random(), without excluded: [Int] = [])
        async throws
    {
        let channels = channel.test.hearing.channels
        guard let intake = try await channels.intake(channel.id) else { throw ReportsError(.closed) }
        let role: ReporterRole = intake.channel.kind == .whistleBlowing ? .insider : .sawSomething
        var draft = ReportDraft(at: channel.test.store.clock.now())
        draft.role = role
        draft.answers = ["whatHappened": [text]]
        guard let content = ReportContent(draft, language: "cy"), let sealing = draft.sealing else {
            throw ReportsError(.badSeal)
        }
        let people = excluded.map { channel.receivers[$0].person }
        let sent = try ArrivalSealing(seal: sealing.seal, keys: sealing.keys, receipt: receipt).submission(
            try content.json(), role: role, language: "cy", excluded: Set(people), to: intake,
            salt: try await channels.receiptSalt())
        seal = sent.seal.text
        self.channel = sent.channel.text
        self.role = role.rawValue
        self.excluded = people.map(\.text)
        keys = sent.keys.map { Key(key: $0.key, sealed: Data($0.sealed)) }
        self.receipt = Data(sent.receipt)
        lookup = Data(sent.lookup)
        entry = Entry(name: sent.entry.name.text, sealed: Data(sent.entry.sealed))
    }
}
