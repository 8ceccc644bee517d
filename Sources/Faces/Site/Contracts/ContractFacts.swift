import Languages
import Storage
import Suppliers

/// What every page says of a contract in the same words.
struct ContractFacts {
    var contract: Contract

    /// The title of the notice, or its identifier where it has none.
    var title: String { contract.title.isEmpty ? contract.ocid : contract.title }

    /// The value as the notice gives it; nil where it gives none.
    func value(in words: Words) -> String? { contract.value.map { Self.value($0, in: words) } }

    /// A sum without pence where there are none. Less than a pound is no value but a way to leave no field empty, and is
    /// called so.
    static func value(_ sum: Money, in words: Words) -> String {
        let text = words.money(sum)
        if (0..<100).contains(sum.minorUnits) { return words(.contractsValuePlaceholder(sum: text)) }
        return sum.minorUnits % 100 == 0 ? String(text.dropLast(3)) : text
    }
}
