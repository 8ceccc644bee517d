import NameMatching
import Storage

/// Decides which record a named business belongs to. Pure: knows what it was told of the register, no store.
///
/// In order: a number in common; else the same postcode and nearly the same name, where no number contradicts; else the
/// same registered name, letter for letter with its legal form, where neither number nor postcode contradicts and only
/// one record has it; else, within the organisation's own books (its supplier list and its ledger), the same name in the
/// same words; else a new record, offered for merging where its name is like another's. Between notices a name alone is
/// never enough, nor is a party's number within one notice.
struct SupplierResolver: Sendable {
    /// How a business was recognised.
    enum Basis: String { case identifier, nameAndPostcode, registeredName, ownBooks }

    enum Answer: Equatable {
        case known(ID<Supplier>, Basis)
        case new
    }

    /// The least score at which two names at one postcode are one business.
    static let sameAtPostcode = 0.95

    private struct Known: Sendable {
        var schema: EntitySchema
        var names: [SubjectName] = []
        var identifiers: [String: Set<String>] = [:]
        var postcodes: Set<String> = []
        /// Hashes of what is stored already, so that a repeated line costs no statement.
        var seen: Set<Int> = []
    }

    private let matcher: NameMatcher
    private var known: [ID<Supplier>: Known] = [:]
    private var byIdentifier: [SupplierIdentifier: ID<Supplier>] = [:]
    private var byPostcode: [String: [ID<Supplier>]] = [:]
    private var byRegisteredName: [String: [ID<Supplier>]] = [:]
    private var byOwnName: [String: [ID<Supplier>]] = [:]

    init(_ register: [SupplierIdentity], matcher: NameMatcher) {
        self.matcher = matcher
        for identity in register {
            known[identity.id] = Known(schema: identity.schema)
            for name in identity.names { note(name.text, kind: name.kind, source: name.source, of: identity.id) }
            for identifier in identity.identifiers { note(identifier, of: identity.id) }
            for address in identity.addresses { note(address, of: identity.id) }
        }
    }

    func resolve(_ party: NamedParty) -> Answer {
        for identifier in party.identifiers {
            if let id = byIdentifier[identifier] { return .known(id, .identifier) }
        }
        let postcode = Self.canonical(postcode: party.address.postcode)
        if let postcode, let id = sameName(as: party, among: byPostcode[postcode] ?? []) {
            return .known(id, .nameAndPostcode)
        }
        let key = matcher.registeredKey(of: party.name, schema: party.schema)
        if let key, let id = only(byRegisteredName[key], party, postcode) { return .known(id, .registeredName) }
        if Self.ownBooks.contains(party.source), let id = only(byOwnName[matcher.fold(party.name)], party, postcode) {
            return .known(id, .ownBooks)
        }
        return .new
    }

    /// The sources that the organisation itself keeps, in which one name means one supplier.
    private static let ownBooks: Set<String> = ["suppliers", "ledger"]

    /// The one record of those that hold a name, unless another also holds it or its number or postcode contradicts.
    private func only(_ holders: [ID<Supplier>]?, _ party: NamedParty, _ postcode: String?) -> ID<Supplier>? {
        guard let holders, holders.count == 1, let holder = known[holders[0]], !contradicts(party, holder) else {
            return nil
        }
        if let postcode, !holder.postcodes.isEmpty, !holder.postcodes.contains(postcode) { return nil }
        return holders[0]
    }

    /// Whether the register holds no other number of the same scheme for the record.
    private func contradicts(_ party: NamedParty, _ holder: Known) -> Bool {
        party.identifiers.contains { identifier in
            holder.identifiers[identifier.scheme].map { !$0.contains(identifier.value) } ?? false
        }
    }

    private func sameName(as party: NamedParty, among ids: [ID<Supplier>]) -> ID<Supplier>? {
        guard !ids.isEmpty else { return nil }
        let names = ([party.name] + party.otherNames).map { SubjectName($0) }
        let query = Subject(schema: party.schema, names: names)
        var best: (id: ID<Supplier>, score: Double)?
        for id in ids {
            guard let holder = known[id], !contradicts(party, holder) else { continue }
            let score = matcher.compare(query, Subject(schema: holder.schema, names: holder.names)).score
            if score >= Self.sameAtPostcode, score > best?.score ?? 0 { best = (id, score) }
        }
        return best?.id
    }

    // MARK: What the register has learned

    /// Enters a record that was just made.
    mutating func add(_ id: ID<Supplier>, schema: EntitySchema) {
        known[id] = Known(schema: schema)
    }

    /// - Returns: whether the record did not have the name before.
    @discardableResult
    mutating func note(_ name: String, kind: NameKind, source: String, of id: ID<Supplier>) -> Bool {
        if Self.ownBooks.contains(source) {
            let words = matcher.fold(name)
            if !words.isEmpty, byOwnName[words]?.contains(id) != true { byOwnName[words, default: []].append(id) }
        }
        guard remember("name", name, of: id) else { return false }
        known[id]?.names.append(SubjectName(name, kind: kind))
        let schema = known[id]?.schema ?? .organization
        if let key = matcher.registeredKey(of: name, schema: schema), byRegisteredName[key]?.contains(id) != true {
            byRegisteredName[key, default: []].append(id)
        }
        return true
    }

    @discardableResult
    mutating func note(_ identifier: SupplierIdentifier, of id: ID<Supplier>) -> Bool {
        guard remember("number", identifier.scheme + " " + identifier.value, of: id) else { return false }
        known[id]?.identifiers[identifier.scheme, default: []].insert(identifier.value)
        if byIdentifier[identifier] == nil { byIdentifier[identifier] = id }
        return true
    }

    @discardableResult
    mutating func note(_ address: SupplierAddress, of id: ID<Supplier>) -> Bool {
        guard !address.isEmpty, remember("address", address.line, of: id) else { return false }
        if let postcode = Self.canonical(postcode: address.postcode) {
            known[id]?.postcodes.insert(postcode)
            if byPostcode[postcode]?.contains(id) != true { byPostcode[postcode, default: []].append(id) }
        }
        return true
    }

    @discardableResult
    mutating func note(role: String, of id: ID<Supplier>) -> Bool { remember("role", role, of: id) }

    /// Letters and digits in upper case; nil for fewer than five, which tell nothing.
    static func canonical(postcode: String?) -> String? {
        guard let postcode else { return nil }
        let text = postcode.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        return (5...10).contains(text.count) ? text : nil
    }

    private mutating func remember(_ kind: String, _ text: String, of id: ID<Supplier>) -> Bool {
        var hasher = Hasher()
        hasher.combine(kind)
        hasher.combine(text)
        return known[id]?.seen.insert(hasher.finalize()).inserted ?? false
    }
}
