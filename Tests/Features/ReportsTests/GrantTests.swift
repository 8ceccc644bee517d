import Crypto
import ReportChannels
import Reports
import Sealing
import Storage
import Testing

@Suite struct GrantTests {
    @Test func newRecipientReadsOldReportsOnceGranted() async throws {
        let desk = try await Desk.make(1)
        _ = try await desk.reports.receive(desk.submission("before"), from: desk.reporter)
        let old = desk.receivers[0]
        let new = try await desk.addReceiver()
        #expect(try await desk.reports.list(ReportFilter(), PageRequest(), as: new.principal).total == 0)
        let work = try await desk.reports.grantable(as: old.principal)
        #expect(work.count == 1 && work[0].lacking.map(\.id) == [new.keyID])
        let keys = try KeySealing.open(work[0].keys[0].sealed, with: old.key, id: old.keyID, seal: work[0].seal)
        try await desk.reports.grant(
            [SealedKey(key: new.keyID, sealed: try KeySealing.seal(keys, to: work[0].lacking[0], seal: work[0].seal))],
            to: work[0].report, as: old.principal)
        let report = try await desk.only(for: new)
        let opened = try await desk.reports.open(report.id, as: new.principal)
        #expect(try desk.keys(of: opened, for: new).content == keys.content)
        #expect(try await desk.reports.grantable(as: old.principal).isEmpty)
    }

    /// Every passphrase is lost; the key on paper brings the reports back, and everybody sees that it was used.
    @Test func recoveryKeyOpensWhatNobodyElseCan() async throws {
        let desk = try await Desk.make(1)
        _ = try await desk.reports.receive(desk.submission("kept"), from: desk.reporter)
        let new = try await desk.addReceiver()
        let work = try await desk.reports.beginRecovery(of: desk.channel, as: new.principal)
        #expect(work.count == 1)
        let sealed = try #require(work[0].keys.first)
        let keys = try KeySealing.open(sealed.sealed, with: desk.recovery, id: sealed.key, seal: work[0].seal)
        let target = try #require(work[0].lacking.first { $0.id == new.keyID })
        try await desk.reports.grant(
            [SealedKey(key: new.keyID, sealed: try KeySealing.seal(keys, to: target, seal: work[0].seal))],
            to: work[0].report, as: new.principal)
        _ = try await desk.only(for: new)
        for receiver in desk.receivers + [new] {
            let uses = try await desk.reports.recoveries(as: receiver.principal)
            #expect(uses.count == 1 && uses[0].reports == 1)
        }
    }

    @Test func onlyWhatAKeyOpensIsHandedOutForIt() async throws {
        let desk = try await Desk.make(1)
        _ = try await desk.reports.receive(desk.submission("before"), from: desk.reporter)
        let old = desk.receivers[0]
        let id = try await desk.reports.channels.keep(
            publicKey: Array(desk.recovery.publicKey.rawRepresentation), wrapped: Desk.wrapped, as: old.principal)
        #expect(try await desk.reports.grantable(with: id.text, as: old.principal).isEmpty)
        let work = try await desk.reports.grantable(with: old.keyID, as: old.principal)
        #expect(work.count == 1 && work[0].lacking.map(\.id) == [id.text] && work[0].keys.map(\.key) == [old.keyID])
    }

    @Test func strangersGrantNothing() async throws {
        let desk = try await Desk.make(1)
        _ = try await desk.reports.receive(desk.submission("text"), from: desk.reporter)
        let id = try await desk.only(for: desk.receivers[0]).id
        let new = try await desk.addReceiver()
        let junk = SealedKey(key: new.keyID, sealed: Array(repeating: 1, count: KeySealing.recipientLength))
        await #expect(throws: ReportsError(.notFound)) {
            try await desk.reports.grant([junk], to: id, as: new.principal)
        }
        let outsider = try await Desk.make(1, on: desk.store)
        await #expect(throws: ReportsError(.notFound)) {
            try await desk.reports.beginRecovery(of: desk.channel, as: outsider.receivers[0].principal)
        }
        let foreign = SealedKey(key: outsider.receivers[0].keyID, sealed: junk.sealed)
        await #expect(throws: ReportsError(.recipientsChanged)) {
            try await desk.reports.grant([foreign], to: id, as: desk.receivers[0].principal)
        }
    }
}
