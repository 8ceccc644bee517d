import Crypto
import Hummingbird
import Languages
import ReportChannels
import Reports
import Sealing
import Storage

/// Answers a reporter who comes back with a receipt and runs no scripts: the server opens the messages, for this answer alone.
struct Returning: Sendable {
    let hearing: HearingServices
    let settings: SiteSettings
    let reporter: Reporter
    let tries: ReceiptTries

    init(services: SiteServices, settings: SiteSettings) {
        hearing = services.hearing
        self.settings = settings
        reporter = Reporter(node: services.node)
        tries = services.receiptTries
    }

    /// - Parameter visit: takes the language of the form.
    func answer(to request: Request, _ visit: inout Visit) async throws -> Answer {
        guard request.headers[.contentType]?.lowercased().hasPrefix("application/x-www-form-urlencoded") == true else {
            throw PageFault.badRequest
        }
        let form = Form(urlencoded: try await request.body.collect(upTo: settings.largestForm).readableBytesView)
        visit.choose(form["language"])
        visit.choose(form["lang"])
        visit.languageAsked = visit.language
        let pass = hearing.drafts.pass(form["pass"])
        let salt = try await hearing.channels.receiptSalt()
        if form.switchesLanguage, pass == nil { return .page(ReturnPage(salt: salt, typed: form["number"])) }
        guard let receipt = pass ?? Receipt(typed: form["number"]) else {
            return .page(ReturnPage(salt: salt, typed: form["number"], fault: .form))
        }
        let keys = try await tries.keys(of: receipt, salt: salt)
        do {
            return .page(try await page(for: form, receipt, keys))
        } catch let error as ReportsError where error.code == .notFound {
            await tries.failed()
            return .page(ReturnPage(salt: salt, typed: form["number"], fault: .unknown))
        }
    }

    private func page(for form: Form, _ receipt: Receipt, _ keys: ReceiptKeys) async throws -> StatusPage {
        var notice: StatusPage.Notice?
        var fault: StatusPage.Fault?
        let kind = StatusPage.kinds.first { $0.rawValue == form["kind"] } ?? .message
        if !form.switchesLanguage {
            switch form["go"] {
            case "write":
                fault = try await write(form["text"], kind, keys)
                notice = fault == nil ? .sent : nil
            case "withdraw":
                notice = try await hearing.reports.withdraw(keys.lookup, from: reporter) ? .withdrawn : .held
            case "keep":
                try await hearing.reports.keepAfterAll(keys.lookup, from: reporter)
                notice = .kept
            default: break
            }
        }
        let report = try await hearing.reports.returned(keys.lookup)
        let content = report.receipt.flatMap { try? KeySealing.open($0, with: keys, seal: report.seal) }
        var page = StatusPage(
            report: report, messages: report.messages.map { Self.opened($0, content, report.seal) },
            pass: try hearing.drafts.pass(for: receipt), notice: notice, fault: fault)
        page.kind = kind
        if notice == nil { page.typed = form["text"] }
        return page
    }

    /// Seals what the reporter wrote and adds it.
    private func write(_ text: String, _ kind: EntryKind, _ keys: ReceiptKeys) async throws -> StatusPage.Fault? {
        guard !text.isEmpty else { return .empty }
        let report = try await hearing.reports.returned(keys.lookup)
        guard let sealed = report.receipt else { throw ReportsError(.notFound) }
        let content = try KeySealing.open(sealed, with: keys, seal: report.seal)
        let name = SealName.random()
        do {
            let entry = SealedEntry(
                name: name, kind: kind,
                sealed: try EntrySealing.seal(
                    ReportMessage(text: text).json(), kind: kind, entry: name, seal: report.seal,
                    keys: ReportKeys(content: content, desk: content)))
            try await hearing.reports.add(entry, to: keys.lookup, from: reporter)
            return nil
        } catch is SealingError { return .tooMuch } catch let error as ReportsError where error.code == .tooMuch {
            return .tooMuch
        }
    }

    private static func opened(_ entry: SealedEntry, _ content: SymmetricKey?, _ seal: SealName) -> StatusPage.Message {
        let plain = content.flatMap {
            try? EntrySealing.open(entry.sealed, kind: entry.kind, entry: entry.name, seal: seal, key: $0)
        }
        return StatusPage.Message(
            isReporters: entry.kind != .answer, at: entry.at ?? Timestamp(milliseconds: 0),
            text: plain.flatMap { ReportMessage(json: $0)?.text })
    }
}
