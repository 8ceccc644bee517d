import Foundation
import Reports
import Sealing
import Storage

/// Reports whose keys a browser is to seal anew, as it reads them.
struct GrantWork: Encodable {
    struct Target: Encodable {
        var identifier: String
        /// Base64.
        var publicKey: String
    }

    struct Item: Encodable {
        var report: String
        var seal: String
        /// What was sealed, base64, and to which key.
        var identifier: String
        var sealed: String
        var to: [Target]
    }

    var reports: [Item]
    /// Whether there may be more once these are done.
    var hasMore: Bool

    init(_ found: [Reports.Grantable]) {
        reports = found.compactMap { work in
            work.keys.first.map { key in
                Item(
                    report: work.report.text, seal: work.seal.text, identifier: key.key,
                    sealed: Base64Text.text(key.sealed),
                    to: work.lacking.map { Target(identifier: $0.id, publicKey: Base64Text.text($0.bytes)) })
            }
        }
        hasMore = found.count >= Reports.mostGrants
    }
}

/// Keys that a browser sealed anew.
struct GrantedKeys: Decodable {
    struct Key: Decodable {
        var key: String
        var sealed: String
    }

    struct Item: Decodable {
        var report: String
        var keys: [Key]

        /// - Returns: nil for what is none.
        var granted: (report: ID<Report>, keys: [SealedKey])? {
            guard let id = ID<Report>(report), keys.count <= GrantedKeys.mostKeys else { return nil }
            let sealed = keys.compactMap { key in
                Base64Text.bytes(key.sealed).map { SealedKey(key: key.key, sealed: $0) }
            }
            return sealed.count == keys.count ? (id, sealed) : nil
        }
    }

    /// Most reports of one form, and most keys of one report.
    static let mostReports = 100
    static let mostKeys = 100

    /// - Throws: `PageFault.badRequest`.
    static func read(_ text: String) throws(PageFault) -> [(report: ID<Report>, keys: [SealedKey])] {
        guard let items = try? JSONDecoder().decode([Item].self, from: Data(text.utf8)),
            items.count <= mostReports
        else { throw .badRequest }
        let granted = items.compactMap(\.granted)
        guard granted.count == items.count else { throw .badRequest }
        return granted
    }
}

/// How many reports got their keys.
struct GrantOutcome: Encodable {
    var kept = 0
    /// Those that are gone meanwhile, or whose recipients changed.
    var refused = 0
}
