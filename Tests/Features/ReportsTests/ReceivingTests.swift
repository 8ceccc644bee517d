import Access
import Crypto
import ReportChannels
import Reports
import Sealing
import Storage
import TestSupport
import Testing

@Suite struct ReceivingTests {
    @Test func reportIsReadByItsRecipientsAlone() async throws {
        let desk = try await Desk.make(3)
        let sent = try await desk.submission("a secret about the car wash")
        _ = try await desk.reports.receive(sent, from: desk.reporter)
        for receiver in desk.receivers {
            let report = try await desk.only(for: receiver)
            let opened = try await desk.reports.open(report.id, as: receiver.principal)
            let keys = try desk.keys(of: opened, for: receiver)
            let text = try EntrySealing.open(
                opened.entries[0].sealed, kind: .report, entry: opened.entries[0].name, seal: report.seal,
                key: keys.content)
            #expect(String(decoding: text, as: UTF8.self) == "a secret about the car wash")
        }
        // Neither an administrator, nor a colleague of the same role, nor another organisation.
        let id = try await desk.only(for: desk.receivers[0]).id
        let colleague = try await desk.store.principal([.reportHandler], in: desk.administrator.organisation)
        let stranger = try await desk.store.principal([.reportHandler])
        for principal in [colleague, stranger] {
            let curious = principal.stating("curious")
            await #expect(throws: ReportsError(.notFound)) { try await desk.reports.open(id, as: curious) }
            #expect(try await desk.reports.list(ReportFilter(), PageRequest(), as: curious).total == 0)
        }
        await #expect(throws: AccessError.self) { try await desk.reports.open(id, as: desk.administrator) }
    }

    @Test func tickedPersonIsNeverSealedTo() async throws {
        let desk = try await Desk.make(3, kind: .whistleBlowing)
        let ticked = desk.receivers[1]
        let sent = try await desk.submission("about a colleague", excluded: [ticked.person])
        #expect(!sent.keys.contains { $0.key == ticked.keyID })
        _ = try await desk.reports.receive(sent, from: desk.reporter)
        await #expect(throws: ReportsError(.notFound)) { try await desk.only(for: ticked) }
        let report = try await desk.only(for: desk.receivers[0])
        await #expect(throws: ReportsError(.notFound)) {
            try await desk.reports.open(report.id, as: ticked.principal)
        }
        // Nor later, by a colleague who means well, nor by the recovery key.
        let opened = try await desk.reports.open(report.id, as: desk.receivers[0].principal)
        let keys = try desk.keys(of: opened, for: desk.receivers[0])
        let target = try #require(
            RecipientPublicKey(id: ticked.keyID, bytes: Array(ticked.key.publicKey.rawRepresentation)))
        let granted = SealedKey(key: ticked.keyID, sealed: try KeySealing.seal(keys, to: target, seal: report.seal))
        await #expect(throws: ReportsError(.excluded)) {
            try await desk.reports.grant([granted], to: report.id, as: desk.receivers[0].principal)
        }
        #expect(try await desk.reports.beginRecovery(of: desk.channel, as: ticked.principal).isEmpty)
        await #expect(throws: ReportsError(.notFound)) {
            try await desk.reports.grant([granted], to: report.id, as: ticked.principal)
        }
        #expect(try await desk.reports.grantable(as: desk.receivers[0].principal).isEmpty)
    }

    @Test func somebodyMustBeLeftToRead() async throws {
        let desk = try await Desk.make(2, kind: .whistleBlowing)
        await #expect(throws: ReportsError(.nobodyLeft)) {
            try await desk.submission("about everybody", excluded: Set(desk.receivers.map(\.person)))
        }
    }

    @Test func sealedToOthersThanTheRecipientsIsRefused() async throws {
        let desk = try await Desk.make(2)
        let good = try await desk.submission("text")
        var missing = good
        missing.keys.removeLast()
        var double = good
        double.keys.append(good.keys[0])
        // Sealed to somebody whom the reporter ticked.
        var ticked = good
        ticked.excluded = [desk.receivers[0].person]
        for sent in [missing, double, ticked] {
            await #expect(throws: ReportsError(.recipientsChanged)) {
                try await desk.reports.receive(sent, from: desk.reporter)
            }
        }
        var short = good
        short.receipt.removeLast()
        var odd = good
        odd.entry.sealed.append(0)
        for sent in [short, odd] {
            await #expect(throws: ReportsError(.badSeal)) {
                try await desk.reports.receive(sent, from: desk.reporter)
            }
        }
        #expect(try await desk.reports.list(ReportFilter(), PageRequest(), as: desk.receivers[0].principal).total == 0)
    }

    @Test func sentTwiceIsThereOnce() async throws {
        let desk = try await Desk.make(1)
        let sent = try await desk.submission("text")
        let first = try await desk.reports.receive(sent, from: desk.reporter)
        desk.store.time.move(minutes: 5)
        #expect(try await desk.reports.receive(sent, from: desk.reporter) == first)
        _ = try await desk.only(for: desk.receivers[0])
    }

    @Test func closedChannelTakesNothing() async throws {
        let desk = try await Desk.make(1)
        let sent = try await desk.submission("text")
        try await desk.reports.channels.close(desk.channel, as: desk.administrator)
        await #expect(throws: ReportsError(.closed)) { try await desk.reports.receive(sent, from: desk.reporter) }
        #expect(try await desk.reports.channels.intake(for: .sawSomething, area: nil) == nil)
    }

    @Test func filesComeWithTheirReport() async throws {
        let desk = try await Desk.make(1)
        let keys = ReportKeys.random()
        let file = SealName.random()
        try await desk.reports.beginFile(file)
        var sealer = FileSealer(keys.content, file: file)
        let content = [UInt8](repeating: 9, count: 2 << 20)
        var chunks = try content.withUnsafeBytes { try sealer.append($0) }
        chunks += try sealer.finish().chunks
        for (number, chunk) in chunks.enumerated() {
            try await desk.reports.keep(chunk, number: number, of: file)
            // Sent again where the connection broke off.
            try await desk.reports.keep(chunk, number: number, of: file)
        }
        var sent = try await desk.submission("with a photo", keys: keys)
        sent.files = [file]
        await #expect(throws: ReportsError(.fileMissing)) {
            try await desk.reports.receive(sent, from: desk.reporter)
        }
        await #expect(throws: ReportsError(.fileMissing)) {
            try await desk.reports.finish(file, chunks: chunks.count + 1)
        }
        try await desk.reports.finish(file, chunks: chunks.count)
        _ = try await desk.reports.receive(sent, from: desk.reporter)
        let report = try await desk.only(for: desk.receivers[0])
        let opened = try await desk.reports.open(report.id, as: desk.receivers[0].principal)
        #expect(opened.files == [OpenedReport.File(name: file, chunks: chunks.count)])
        let opener = FileOpener(try desk.keys(of: opened, for: desk.receivers[0]).content, file: file)
        let last = try await desk.reports.chunk(1, of: file, in: report.id, as: desk.receivers[0].principal)
        #expect(try opener.open(last, number: 1, isLast: true) == Array(content.suffix(1 << 20)))
        // A file that is somebody's is nobody else's.
        var other = try await desk.submission("another", keys: keys)
        other.files = [file]
        let thief = other
        await #expect(throws: ReportsError(.fileMissing)) {
            try await desk.reports.receive(thief, from: desk.reporter)
        }
    }

    @Test func filesThatNoReportCameForGo() async throws {
        let desk = try await Desk.make(1)
        let file = SealName.random()
        try await desk.reports.beginFile(file)
        try await desk.reports.keep([1, 2, 3], number: 0, of: file)
        desk.store.time.move(hours: 23)
        #expect(try await desk.reports.removeAbandonedFiles() == 0)
        desk.store.time.move(hours: 2)
        #expect(try await desk.reports.removeAbandonedFiles() == 1)
        #expect(try await desk.reports.chunksKept(of: file) == 0)
    }
}
