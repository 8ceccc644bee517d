import Access
import Foundation
import Hummingbird
import ReportChannels
import Reports
import Storage

extension Site {
    /// The own key of somebody who receives reports. The page is for those with scripts: what opens a key never comes here.
    func addOwnKey(to routes: SiteRoutes) {
        routes.get("desk/key") { visit in .page(try await ownKeyPage(visit)) }
        routes.post("desk/key", for: .recentlySignedIn) { form, visit in try await makeKey(form, visit) }
        routes.post("desk/key/passphrase") { form, visit in try await changePassphrase(form, visit) }
        routes.get("desk/key/grants") { visit in
            let key = visit.query["key"]
            return try Self.json(
                GrantWork(try await services.hearing.reports.grantable(with: key, as: visit.principal)))
        }
        routes.post("desk/key/grants") { form, visit in try await grant(form, visit) }
        routes.post("desk/key/recovery") { form, visit in
            try visit.principal.require(.receiveReports, within: .own)
            guard let channel = ID<ReportChannel>(form["channel"]) else { throw PageFault.notFound }
            do {
                return try Self.json(
                    GrantWork(try await services.hearing.reports.beginRecovery(of: channel, as: visit.principal)))
            } catch let error as ReportsError where error.code == .notFound { throw PageFault.notFound }
        }
    }

    private func ownKeyPage(_ visit: Visit) async throws -> OwnKeyPage {
        let (hearing, principal) = (services.hearing, try visit.principal)
        let keys = try await hearing.channels.ownKeys(as: principal).sorted { one, other in
            one.retiredAt == nil && other.retiredAt != nil
        }
        var page = OwnKeyPage(keys: keys)
        for key in keys.prefix(Self.mostKeysShown) {
            let found = try await hearing.reports.grantable(with: key.id.text, as: principal)
            guard !found.isEmpty else { continue }
            page.work.append(
                OwnKeyPage.Work(
                    key: key, reports: found.count, lacking: found.reduce(0) { $0 + $1.lacking.count }))
        }
        page.channels = try await hearing.channels.ownChannels(as: principal).map {
            OwnKeyPage.Channel(id: $0.id, name: $0.terms.name)
        }
        page.recoveries = try await hearing.reports.recoveries(as: principal)
        page.next = Address(ofThisSite: visit.query["next"])
        return page
    }

    /// Who made more keys than this does not wait for all of them to be looked through.
    private static let mostKeysShown = 5

    private func makeKey(_ form: Form, _ visit: Visit) async throws -> Answer {
        do {
            _ = try await services.hearing.channels.keep(
                publicKey: Base64Text.bytes(form["public"]) ?? [], wrapped: form["wrapped"], as: visit.principal)
            return .seeOther(Address("/desk/key"), notice: "keyMade")
        } catch let error as ReportChannelsError where error.code == .badKey { return try await faulty(visit) }
    }

    private func changePassphrase(_ form: Form, _ visit: Visit) async throws -> Answer {
        try visit.principal.require(.receiveReports, within: .own)
        guard let key = ID<RecipientKey>(form["key"]) else { return try await faulty(visit) }
        do {
            try await services.hearing.channels.rewrap(key, wrapped: form["wrapped"], as: visit.principal)
            return .seeOther(Address("/desk/key"), notice: "passphraseChanged")
        } catch let error as ReportChannelsError where error.code == .badKey { return try await faulty(visit) }
    }

    private func faulty(_ visit: Visit) async throws -> Answer {
        var page = try await ownKeyPage(visit)
        page.isFaulty = true
        return .page(page)
    }

    private func grant(_ form: Form, _ visit: Visit) async throws -> Answer {
        let principal = try visit.principal
        try principal.require(.receiveReports, within: .own)
        var outcome = GrantOutcome()
        for item in try GrantedKeys.read(form["grants"]) {
            do {
                try await services.hearing.reports.grant(item.keys, to: item.report, as: principal)
                outcome.kept += 1
            } catch is ReportsError { outcome.refused += 1 }
        }
        return try Self.json(outcome)
    }

    private static func json(_ value: some Encodable) throws -> Answer {
        .response(
            Response(
                status: .ok, headers: [.contentType: "application/json"],
                body: .init(byteBuffer: ByteBuffer(bytes: Array(try JSONEncoder().encode(value))))))
    }
}
