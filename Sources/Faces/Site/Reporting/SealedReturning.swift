import Foundation
import Hummingbird
import Languages
import ReportChannels
import Reports
import Sealing
import Storage

/// Answers a reporter who comes back with a receipt in a browser that opens messages itself: the number never leaves it.
struct SealedReturning: Sendable {
    enum Act: String, CaseIterable, Sendable { case show, add, withdraw, keep }

    /// What the script asks. Bytes are base64.
    struct Ask: Decodable {
        struct Entry: Decodable {
            var name: String
            var kind: String
            var sealed: Data
        }

        /// As `ReceiptKeys` has it.
        var lookup: Data
        var language: String
        /// What the reporter writes, for `add`.
        var entry: Entry?
    }

    let hearing: HearingServices
    let reporter: Reporter
    let tries: ReceiptTries

    init(services: SiteServices) {
        hearing = services.hearing
        reporter = Reporter(node: services.node)
        tries = services.receiptTries
    }

    /// - Parameter visit: takes the language of the page.
    func answer(to request: Request, _ act: Act, _ visit: inout Visit) async throws -> Answer {
        let ask: Ask = try await JSONBody.read(of: request, upTo: SealedReport.mostBytes)
        guard ask.lookup.count == ReceiptKeys.lookupLength else { throw PageFault.badRequest }
        visit.choose(ask.language)
        visit.languageAsked = visit.language
        let lookup = Array(ask.lookup)
        do {
            try await tries.wait()
            return .page(try await page(for: ask, act, lookup))
        } catch let error as ReportsError where error.code == .notFound {
            await tries.failed()
            return .page(ReturnPage(salt: try await hearing.channels.receiptSalt(), fault: .unknown))
        }
    }

    private func page(for ask: Ask, _ act: Act, _ lookup: [UInt8]) async throws -> StatusPage {
        var notice: StatusPage.Notice?
        var fault: StatusPage.Fault?
        switch act {
        case .show: break
        case .add:
            fault = try await add(ask.entry, lookup)
            notice = fault == nil ? .sent : nil
        case .withdraw: notice = try await hearing.reports.withdraw(lookup, from: reporter) ? .withdrawn : .held
        case .keep:
            try await hearing.reports.keepAfterAll(lookup, from: reporter)
            notice = .kept
        }
        let report = try await hearing.reports.returned(lookup)
        var page = StatusPage(
            report: report,
            messages: report.messages.map {
                StatusPage.Message(isReporters: $0.kind != .answer, at: $0.at ?? Timestamp(milliseconds: 0), text: nil)
            }, pass: "", notice: notice, fault: fault)
        page.isSealed = true
        return page
    }

    private func add(_ entry: Ask.Entry?, _ lookup: [UInt8]) async throws -> StatusPage.Fault? {
        guard let entry, let name = SealName(entry.name),
            let kind = StatusPage.kinds.first(where: { $0.rawValue == entry.kind })
        else { throw PageFault.badRequest }
        do {
            try await hearing.reports.add(
                SealedEntry(name: name, kind: kind, sealed: Array(entry.sealed)), to: lookup, from: reporter)
            return nil
        } catch let error as ReportsError where error.code == .tooMuch {
            return .tooMuch
        } catch let error as ReportsError where error.code == .badSeal {
            throw PageFault.badRequest
        }
    }
}
