import Access
import ReportChannels
import Reports
import Sealing
import Storage
import Testing

@Suite struct HandingOnTests {
    private struct Pair {
        var near: Desk
        var far: Desk
        var report: Report
        var receipt: Receipt
        var keys: ReportKeys
    }

    private func pair() async throws -> Pair {
        let near = try await Desk.make(1)
        let far = try await Desk.make(2, on: near.store)
        let (receipt, keys) = (Receipt.random(), ReportKeys.random())
        let sent = try await near.submission("over the border", receipt: receipt, keys: keys)
        _ = try await near.reports.receive(sent, from: near.reporter)
        let report = try await near.only(for: near.receivers[0])
        _ = try await near.reports.open(report.id, as: near.receivers[0].principal)
        return Pair(near: near, far: far, report: report, receipt: receipt, keys: keys)
    }

    private func offer(_ pair: Pair) async throws {
        let takers = try await pair.near.reports.possibleTakers(
            of: pair.report.id, as: pair.near.receivers[0].principal)
        let intake = try #require(takers.first { $0.channel.id == pair.far.channel })
        let keys = try #require(intake.keys(without: []))
        try await pair.near.reports.offer(
            pair.report.id, to: pair.far.channel,
            keys: keys.map {
                SealedKey(key: $0.id, sealed: try KeySealing.seal(pair.keys, to: $0, seal: pair.report.seal))
            },
            reasons: pair.near.entry(.handover, "it is yours", pair.keys, seal: pair.report.seal),
            as: pair.near.receivers[0].principal)
    }

    @Test func acceptedReportBelongsToItsTaker() async throws {
        let pair = try await pair()
        try await offer(pair)
        let taker = pair.far.receivers[1]
        let opened = try await pair.far.reports.open(pair.report.id, as: taker.principal)
        #expect(opened.offer != nil)
        #expect(try pair.far.keys(of: opened, for: taker).content == pair.keys.content)
        // Until it is taken nothing can be done with it.
        await #expect(throws: ReportsError(.notFound)) {
            try await pair.far.reports.close(pair.report.id, .dealtWith, note: nil, as: taker.principal)
        }
        await #expect(throws: ReportsError(.referenceMissing)) {
            try await pair.far.reports.accept(pair.report.id, reference: "  ", as: taker.principal)
        }
        try await pair.far.reports.accept(pair.report.id, reference: "DP/2026/118", as: taker.principal)
        let report = try await pair.far.only(for: taker)
        #expect(report.channel == pair.far.channel && report.organisation == taker.principal.organisation)
        let lookup = try await pair.near.lookup(pair.receipt).lookup
        let step = try #require(try await pair.near.reports.returned(lookup).steps.first { $0.kind == .handedOn })
        #expect(step.reference == "DP/2026/118" && step.body == "Heddlu Prawf 2")
    }

    @Test func refusedReportIsClosedToWhoRefusedIt() async throws {
        let pair = try await pair()
        try await offer(pair)
        let taker = pair.far.receivers[0]
        try await pair.far.reports.refuse(pair.report.id, .notOurArea, as: taker.principal)
        for receiver in pair.far.receivers {
            await #expect(throws: ReportsError(.notFound)) {
                try await pair.far.reports.open(pair.report.id, as: receiver.principal)
            }
        }
        let opened = try await pair.near.reports.open(pair.report.id, as: pair.near.receivers[0].principal)
        #expect(opened.handovers.map(\.state) == [.refused] && opened.handovers[0].refusal == .notOurArea)
        // It may be offered anew.
        try await offer(pair)
        try await pair.near.reports.takeBackOffer(of: pair.report.id, as: pair.near.receivers[0].principal)
        #expect(try await pair.far.reports.list(ReportFilter(), PageRequest(), as: taker.principal).total == 0)
    }

    @Test func partnerOutsideIsNoted() async throws {
        let pair = try await pair()
        try await pair.near.reports.noteHandOver(
            of: pair.report.id, to: "Border authority", reference: "BA-7",
            reasons: pair.near.entry(.handover, "by telephone", pair.keys, seal: pair.report.seal),
            as: pair.near.receivers[0].principal)
        let lookup = try await pair.near.lookup(pair.receipt).lookup
        let steps = try await pair.near.reports.returned(lookup).steps
        #expect(steps.contains { $0.kind == .handedOn && $0.body == "Border authority" && $0.reference == "BA-7" })
    }
}
