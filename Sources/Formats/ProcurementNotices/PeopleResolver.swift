internal import JSONReading
internal import ProcurementIndicators

/// Finds out who is meant where a notice mentions somebody.
///
/// The ids of a portal are kept as they are, so that figures can be compared with those of others, but who is who goes by the
/// number in a public register, else by name. Ids such as `org-2` are local to their notice and stand for nobody outside it.
final class PeopleResolver {
    /// The parties of the notice at hand.
    var parties: JSONCursor?
    private let ledger: NoticeLedger
    private var key: [UInt8] = []

    init(_ ledger: NoticeLedger) { self.ledger = ledger }

    /// The number of a mention's id; 0 where it has none.
    func id(_ value: JSONCursor) -> UInt32 {
        guard let id = value["id"] else { return 0 }
        guard let bytes = id.trimmedBytes else { return number(ofText: id) }
        return Self.isLocal(bytes) ? mention(value).id : ledger.number(of: bytes)
    }

    /// Some publishers give ids as numbers.
    private func number(ofText value: JSONCursor) -> UInt32 {
        guard var text = value.integer.map({ "\($0)" }) else { return 0 }
        return text.withUTF8 { ledger.number(of: $0) }
    }

    func mention(_ value: JSONCursor) -> Notice.Mention {
        guard value.isObject else { return Notice.Mention() }
        let bytes = value["id"]?.trimmedBytes
        let isLocal = bytes.map(Self.isLocal) ?? true
        var id: UInt32 = 0
        if let bytes, !isLocal {
            id = ledger.number(of: bytes)
            let known = ledger.bodies.body(of: id)
            if known != 0 { return Notice.Mention(id: id, body: known) }
        } else if bytes == nil, let given = value["id"] {
            id = number(ofText: given)
        }
        return resolve(value, id: id, bytes: bytes)
    }

    private func resolve(_ value: JSONCursor, id: UInt32, bytes: UnsafeBufferPointer<UInt8>?) -> Notice.Mention {
        let party = bytes.flatMap(party)
        let name = (party?["name"] ?? value["name"] ?? party?["identifier"]?["legalName"])?.trimmedBytes
        guard makeKey(party ?? value, name: name) else { return Notice.Mention(id: id) }
        let isLarge = party?["details"]?["scale"]?.bytes?.isEqual(to: "large") ?? false
        let nameNumber = name.map { ledger.number(of: $0) } ?? 0
        return key.withUnsafeBufferPointer { key in
            let shown = id != 0 ? id : ledger.number(of: key)
            let body = ledger.bodies.resolve(id: shown, key: key, name: nameNumber, isLarge: isLarge)
            // Without any id nobody is counted among tenderers; a local one counts under who is meant.
            return Notice.Mention(id: id != 0 ? id : bytes == nil ? 0 : shown, body: body)
        }
    }

    /// Whether a party of the notice at hand is a subcontractor.
    var hasSubcontractor: Bool {
        var isThere = false
        parties?.forEachItem { if Self.isSubcontractor($0) { isThere = true } }
        return isThere
    }

    /// Hands out the subcontractors among the parties of the notice at hand.
    func forEachSubcontractor(_ body: (Notice.Mention) -> Void) {
        parties?.forEachItem { if Self.isSubcontractor($0) { body(mention($0)) } }
    }

    private static func isSubcontractor(_ party: JSONCursor) -> Bool {
        var isOne = false
        party["roles"]?.forEachItem { role in
            if role.bytes?.isEqual(to: "subcontractor") == true { isOne = true }
        }
        return isOne
    }

    private func party(_ id: UnsafeBufferPointer<UInt8>) -> JSONCursor? {
        var found: JSONCursor?
        parties?.forEachItem { party in
            guard found == nil, let other = party["id"]?.trimmedBytes, other.count == id.count else { return }
            if other.elementsEqual(id) { found = party }
        }
        return found
    }

    /// `org-2`.
    private static func isLocal(_ id: UnsafeBufferPointer<UInt8>) -> Bool {
        guard id.count > 4, id.count <= 12, UnsafeBufferPointer(rebasing: id[..<4]).isEqual(to: "org-") else {
            return false
        }
        return id[4...].allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    }

    // MARK: Keys

    /// Makes the key of a body; false where nothing tells who it is.
    private func makeKey(_ party: JSONCursor, name: UnsafeBufferPointer<UInt8>?) -> Bool {
        key.removeAll(keepingCapacity: true)
        if let identifier = party["identifier"], let scheme = identifier["scheme"]?.trimmedBytes,
            let id = identifier["id"]?.trimmedBytes, !scheme.isEmpty, !id.isEmpty
        {
            BodyKey.append(scheme: scheme, number: id, to: &key)
            return true
        }
        guard let name, !name.isEmpty else { return false }
        BodyKey.append(name: name, to: &key)
        // Names withheld under the Procurement Act 2023, section 94, stand for many businesses.
        return key.count > 5 && !Self.isWithheld(key)
    }

    private static let withheld = ["withheld", "redacted", "not disclosed", "various suppliers"].map { Array($0.utf8) }

    private static func isWithheld(_ key: [UInt8]) -> Bool {
        withheld.contains { word in
            key.count >= word.count
                && (0...key.count - word.count).contains { start in
                    key[start] == word[0] && key[start..<start + word.count] == word[...]
                }
        }
    }
}
