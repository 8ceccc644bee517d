import Languages
import NameMatching
import Suppliers

/// Who a supplier is: its other names, numbers and addresses, each with where it comes from.
struct SupplierIdentityView {
    var supplier: Supplier
    var identity: SupplierIdentity

    func fields(in words: Words) -> Fields {
        let names = identity.names.filter { $0.text != supplier.name }
        return [
            "kind": words.code(supplier.schema.rawValue, under: .schema),
            "sector": words.sector(supplier.sector),
            "numbers": Self.entries(identity.identifiers.map { ($0.value, Self.scheme($0.scheme, words)) }),
            "hasNames": !names.isEmpty,
            "names": Self.entries(Self.merged(names, words)),
            "addresses": Self.entries(identity.addresses.map { (Self.line($0, words), nil) }),
            "country": supplier.country.map { words.country($0) } ?? words(.siteUnknown),
            "website": supplier.website,
        ]
    }

    /// The register that gave a number, in words.
    static func scheme(_ code: String, _ words: Words) -> String { words.code(code, under: .scheme) }

    /// An address in one line, its country by name. A postcode stays in one piece.
    static func line(_ address: SupplierAddress, _ words: Words) -> String {
        [
            address.street, address.locality, address.region, address.postcode?.replacing(" ", with: "\u{A0}"),
            address.country.map { words.country($0) },
        ].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private static func entries(_ entries: [(text: String, note: String?)]) -> [Fields] {
        entries.map { ["text": $0.text, "note": $0.note] }
    }

    /// Each name once, with its kind, unless it is a plain name, and all its sources.
    static func merged(_ names: [SupplierName], _ words: Words) -> [(text: String, note: String?)] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0.text).inserted }.map { name in
            let same = names.filter { $0.text == name.text }
            var notes = same.filter { $0.kind != .primary }.map { words.code($0.kind.code, under: .suppliersName) }
            notes += same.map { words.code($0.source, under: .suppliersOrigin) }
            var told: Set<String> = []
            return (name.text, notes.filter { told.insert($0).inserted }.joined(separator: ", "))
        }
    }
}
