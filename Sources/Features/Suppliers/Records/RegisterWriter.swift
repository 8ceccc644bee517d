import Access
import NameMatching
import Storage

/// Enters named businesses into the register during one import: finds or makes the record, adds what is new about it.
///
/// Lives for one import; each batch lends it a transaction. Holds no register of its own, only what was counted and the
/// last mentions, so its memory stays small however many suppliers there are.
struct RegisterWriter: Sendable {
    /// Records that this import has made, as long as there are no more than `MergeOfferRule.mostNew`.
    private(set) var added: [ID<Supplier>] = []
    private(set) var addedCount = 0
    /// Hashes of identifiers: of the records made, and of those that were there before and were named again.
    private var made: Set<Int> = []
    private var linked: Set<Int> = []
    /// What the last mentions were resolved to: portals repeat buyers' suppliers word for word.
    private var mentions: [Int: ID<Supplier>] = [:]
    private let resolver: SupplierResolver
    private let organisation: ID<Organisation>
    private let now: Timestamp

    private static let mostMentions = 20_000

    init(organisation: ID<Organisation>, matcher: NameMatcher, now: Timestamp) {
        resolver = SupplierResolver(matcher: matcher)
        self.organisation = organisation
        self.now = now
    }

    /// How many records were there before and were named by this import.
    var linkedCount: Int { linked.count }

    /// The record of the business, made where there is none.
    /// - Parameter names: `PartyName.all` of the party.
    mutating func enter(
        _ party: NamedParty, names: [PartyName], in transaction: any Transaction
    ) throws -> ID<Supplier> {
        // A name alone says nothing outside its own process.
        var key = party
        if !party.isNameAlone { key.process = nil }
        let mention = key.hashValue
        if let known = mentions[mention] { return known }
        let register = StoredRegister(organisation: organisation, transaction: transaction)
        let id: ID<Supplier>
        switch try resolver.resolve(party, names: names, in: register) {
        case .known(let known, _):
            id = known
            if !made.contains(known.hashValue) { linked.insert(known.hashValue) }
            try IdentityRecords.add(party, names: names, to: known, at: now, in: transaction)
        case .new:
            id = ID<Supplier>.new(at: now)
            try IdentityRecords.insert(party, names: names, as: id, of: organisation, at: now, in: transaction)
            note(new: id)
        }
        if mentions.count >= Self.mostMentions { mentions.removeAll(keepingCapacity: true) }
        mentions[mention] = id
        return id
    }

    private mutating func note(new id: ID<Supplier>) {
        made.insert(id.hashValue)
        addedCount += 1
        if added.count <= MergeOfferRule.mostNew { added.append(id) }
    }
}
