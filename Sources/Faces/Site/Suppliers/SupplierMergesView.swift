import Languages
import Storage
import Suppliers

/// Records that may be the same business as a supplier, and those that were merged into it.
struct SupplierMergesView {
    var detail: SupplierDetail
    var mayMerge: Bool

    /// nil where there is neither.
    func fields(in words: Words) -> Fields? {
        guard !detail.offers.isEmpty || !detail.merges.isEmpty else { return nil }
        return [
            "offers": detail.offers.map { offer($0, words) },
            "merges": detail.merges.map { merge($0, words) },
        ]
    }

    private func offer(_ offer: MergeOffer, _ words: Words) -> Fields {
        let other = offer.first.id == detail.supplier.id ? offer.secondRecord : offer.firstRecord
        return [
            "offerPath": "/merging/\(offer.id)", "otherName": other.name,
            "likeness": words(.suppliersMergingLikeness(score: words.score(offer.score))),
        ]
    }

    private func merge(_ merge: Merge, _ words: Words) -> Fields {
        let who = merge.by ?? words(.suppliersHistoryProgram)
        return [
            "absorbedName": merge.absorbedName,
            "when": words(.suppliersMergingWhen(moment: words.moment(merge.at), name: who)),
            "reason": words(.suppliersQuoted(text: merge.reason)),
            "undone": merge.undoneAt.map { words(.suppliersMergingUndone(moment: words.moment($0))) },
            "undoPath": merge.undoneAt == nil && mayMerge && detail.supplier.mergedInto == nil
                ? "/suppliers/\(merge.kept)/merges/\(merge.id)/undo" : nil,
        ]
    }
}
