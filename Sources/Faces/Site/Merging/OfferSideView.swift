import Languages
import Suppliers

/// One of two records side by side; what both have is marked.
struct OfferSideView {
    var record: Supplier
    var own: SupplierIdentity
    var other: SupplierIdentity

    func fields(in words: Words) -> Fields {
        let names = SupplierIdentityView.merged(own.names, words)
        return [
            "sideName": record.name, "sidePath": "/suppliers/\(record.id)",
            "lines": [
                line(
                    words(.mergingNames),
                    names.map { entry($0.text, $0.note, other.names.map(\.text).contains($0.text), words) }, words),
                line(
                    words(.suppliersIdentityNumbers),
                    own.identifiers.map {
                        entry(
                            $0.value, SupplierIdentityView.scheme($0.scheme, words), other.identifiers.contains($0),
                            words)
                    }, words),
                line(
                    words(.suppliersIdentityAddresses),
                    own.addresses.map {
                        entry(SupplierIdentityView.line($0, words), nil, hasPostcode($0.postcode), words)
                    }, words),
                line(words(.suppliersColumnSpend), [entry(words.yearly(record.spend), nil, false, words)], words),
                line(
                    words(.suppliersColumnContracts),
                    [entry(words.number(record.contractCount), nil, false, words)], words),
            ],
        ]
    }

    private func line(_ label: String, _ entries: [Fields], _ words: Words) -> Fields {
        let known = entries.isEmpty ? [entry(words(.siteUnknown), nil, false, words)] : entries
        return ["lineLabel": label, "entries": known]
    }

    private func entry(_ text: String, _ note: String?, _ isShared: Bool, _ words: Words) -> Fields {
        [
            "text": text, "note": note,
            "shared": isShared ? Tag(.plain, words(.mergingShared)).fields : nil,
        ]
    }

    /// Addresses are written in many ways; a postcode is not.
    private func hasPostcode(_ postcode: String?) -> Bool {
        func plain(_ text: String) -> String { text.uppercased().filter { !$0.isWhitespace } }
        guard let postcode, !postcode.isEmpty else { return false }
        return other.addresses.contains { $0.postcode.map(plain) == plain(postcode) }
    }
}
