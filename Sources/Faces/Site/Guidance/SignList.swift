import Languages
import PublicGuidance

/// Signs as pages list them.
struct SignList {
    var signs: [Sign]

    func fields(in words: Words) -> [Fields] { signs.map { ["sign": words(.sign, $0)] } }

    /// The same under the heading of each kind, in the order of kinds; kinds without a sign are left out.
    func groups(in words: Words) -> [Fields] {
        SignGroup.allCases.compactMap { group in
            let own = signs.filter { $0.group == group }
            guard !own.isEmpty else { return nil }
            return ["signGroup": words(.signsGroup, group), "signs": SignList(signs: own).fields(in: words)]
        }
    }
}
