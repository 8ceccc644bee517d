import NameMatching
import Storage

/// Decides which record a named business belongs to. Pure but for what it asks of the register.
///
/// In order: a number in common; else the same postcode and nearly the same name, where no number contradicts; else the
/// same registered name, letter for letter with its legal form, where neither number nor postcode contradicts and only
/// one record has it; else the same name, letter for letter, in an earlier notice of the same process; else, within the organisation's own books (its supplier list and its ledger), the same name in the
/// same words; else a new record, offered for merging where its name is like another's. Between notices a name alone is
/// never enough, nor is a party's number within one notice.
struct SupplierResolver: Sendable {
    /// How a business was recognised.
    enum Basis: String { case identifier, nameAndPostcode, registeredName, sameProcess, ownBooks }

    enum Answer: Equatable {
        case known(ID<Supplier>, Basis)
        case new
    }

    /// The least score at which two names at one postcode are one business.
    static let sameAtPostcode = 0.95

    /// The sources that the organisation itself keeps, in which one name means one supplier.
    static let ownBooks = ["suppliers", "ledger"]

    let matcher: NameMatcher

    /// - Parameter names: of the party, as `PartyName.all` gives them.
    func resolve(_ party: NamedParty, names: [PartyName], in register: some RegisterView) throws -> Answer {
        for identifier in party.identifiers {
            if let id = try register.holder(of: identifier) { return .known(id, .identifier) }
        }
        let postcode = Self.canonical(postcode: party.address.postcode)
        if let postcode, let id = try sameName(as: party, names, at: postcode, in: register) {
            return .known(id, .nameAndPostcode)
        }
        guard let name = names.first else { return .new }
        if let key = name.registered {
            let holders = try register.holders(ofRegisteredKey: key)
            if let id = try only(holders, party, postcode, in: register) { return .known(id, .registeredName) }
        }
        if let process = party.process {
            let names = [party.name] + party.otherNames
            let named = try register.suppliers(ofProcess: process).first { names.contains($0.name) }
            if let id = named?.supplier, try !contradicts(party, id, in: register) { return .known(id, .sameProcess) }
        }
        if Self.ownBooks.contains(party.source), !name.folded.isEmpty {
            let holders = try register.holders(ofOwnName: name.folded)
            if let id = try only(holders, party, postcode, in: register) { return .known(id, .ownBooks) }
        }
        return .new
    }

    /// The one record of those that hold a name, unless another also holds it or its number or postcode contradicts.
    private func only(
        _ holders: [ID<Supplier>], _ party: NamedParty, _ postcode: String?, in register: some RegisterView
    ) throws -> ID<Supplier>? {
        guard holders.count == 1 else { return nil }
        guard try !contradicts(party, holders[0], in: register) else { return nil }
        guard let postcode else { return holders[0] }
        let postcodes = try register.postcodes(of: holders[0]).compactMap { Self.canonical(postcode: $0) }
        return postcodes.isEmpty || postcodes.contains(postcode) ? holders[0] : nil
    }

    /// Whether the register holds another number of the same scheme for the record.
    private func contradicts(
        _ party: NamedParty, _ holder: ID<Supplier>, in register: some RegisterView
    ) throws -> Bool {
        guard !party.identifiers.isEmpty else { return false }
        let known = try register.identifiers(of: holder)
        return party.identifiers.contains { identifier in
            let same = known.filter { $0.scheme == identifier.scheme }
            return !same.isEmpty && !same.contains(identifier)
        }
    }

    /// The record at the postcode whose name is most like one of the party's, if nearly the same.
    private func sameName(
        as party: NamedParty, _ names: [PartyName], at postcode: String, in register: some RegisterView
    ) throws -> ID<Supplier>? {
        let pairs = names.map { LetterPairs($0.words) }
        let query = Subject(schema: party.schema, names: names.map(\.subjectName))
        var best: (id: ID<Supplier>, score: Double)?
        for neighbour in try register.neighbours(at: postcode) {
            let theirs = neighbour.names.map { LetterPairs($0.words) }
            guard pairs.contains(where: { pair in theirs.contains(where: pair.mayBeLike) }),
                names.contains(where: { name in neighbour.names.contains(where: name.hasNumbers) })
            else { continue }
            let candidate = Subject(schema: neighbour.schema, names: neighbour.names.map(\.subjectName))
            let score = matcher.compare(query, candidate).score
            guard score >= Self.sameAtPostcode, score > best?.score ?? 0,
                try !contradicts(party, neighbour.id, in: register)
            else { continue }
            best = (neighbour.id, score)
        }
        return best?.id
    }

    /// Letters and digits in upper case; nil for fewer than five, which tell nothing.
    static func canonical(postcode: String?) -> String? {
        guard let postcode else { return nil }
        let text = postcode.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        return (5...10).contains(text.count) ? text : nil
    }
}
