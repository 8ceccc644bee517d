import Foundation
import NameMatching
import Storage

@testable import Suppliers

/// A register of a test's own, in memory.
struct HeldRegister: RegisterView {
    static let matcher = NameMatcher(transliterate: { $0.applyingTransform(.toLatin, reverse: false) ?? $0 })

    private(set) var records: [SupplierIdentity] = []
    var processes: [String: [AwardSupplier]] = [:]

    /// Adds a record and gives its identifier.
    @discardableResult
    mutating func add(
        _ name: String, number: String? = nil, postcode: String? = nil, source: String = "contracts"
    ) -> ID<Supplier> {
        let id = ID<Supplier>(stored: "supplier-\(records.count + 1)")
        records.append(
            SupplierIdentity(
                id: id, schema: .company, names: [SupplierName(text: name, kind: .primary, source: source)],
                identifiers: number.map { [SupplierIdentifier(scheme: "GB-COH", value: $0)] } ?? [],
                addresses: postcode.map { [SupplierAddress(postcode: $0)] } ?? [], countries: []))
        return id
    }

    /// What the resolver answers for a business named so.
    func resolve(
        _ name: String, number: String? = nil, postcode: String? = nil, source: String = "contracts",
        process: String? = nil
    ) throws -> SupplierResolver.Answer {
        var party = NamedParty(name: name, source: source)
        party.process = process
        party.schema = .company
        party.identifiers = number.map { [SupplierIdentifier(scheme: "GB-COH", value: $0)] } ?? []
        party.address.postcode = postcode
        return try SupplierResolver(matcher: Self.matcher)
            .resolve(party, names: PartyName.all(of: party, matcher: Self.matcher), in: self)
    }

    func holder(of identifier: SupplierIdentifier) -> ID<Supplier>? {
        records.first { $0.identifiers.contains(identifier) }?.id
    }

    func neighbours(at postcode: String) -> [RegisterNeighbour] {
        records.filter { record in
            record.addresses.contains { SupplierResolver.canonical(postcode: $0.postcode) == postcode }
        }.map { RegisterNeighbour(id: $0.id, schema: $0.schema, names: names(of: $0)) }
    }

    func holders(ofRegisteredKey key: String) -> [ID<Supplier>] {
        records.filter { names(of: $0).contains { $0.registered == key } }.map(\.id)
    }

    func holders(ofOwnName words: String) -> [ID<Supplier>] {
        records.filter { record in
            record.names.contains {
                SupplierResolver.ownBooks.contains($0.source) && Self.matcher.fold($0.text) == words
            }
        }.map(\.id)
    }

    func suppliers(ofProcess ocid: String) -> [AwardSupplier] { processes[ocid] ?? [] }

    func identifiers(of id: ID<Supplier>) -> [SupplierIdentifier] { record(id).flatMap(\.identifiers) }

    func postcodes(of id: ID<Supplier>) -> [String] { record(id).flatMap(\.addresses).compactMap(\.postcode) }

    private func record(_ id: ID<Supplier>) -> [SupplierIdentity] { records.filter { $0.id == id } }

    private func names(of record: SupplierIdentity) -> [PartyName] {
        record.names.map {
            PartyName(SubjectName($0.text, kind: $0.kind), schema: record.schema, matcher: Self.matcher)
        }
    }
}
