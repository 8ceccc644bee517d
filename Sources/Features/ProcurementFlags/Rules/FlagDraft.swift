/// A flag that the data raise now.
struct FlagDraft: Hashable {
    /// The code of the indicator.
    var indicator: String
    var subject: FlagSubject
    var name: String
    var figures: [ProcurementFlag.Figure]
    var source = FlagSource.register

    /// One draft for each indicator and subject. What notices say goes before what the register says, with the figures of both.
    static func merged(_ register: [FlagDraft], _ notices: [FlagDraft]) -> [FlagDraft] {
        var (merged, places) = (register, [Key: Int]())
        for (place, draft) in register.enumerated() { places[draft.key] = place }
        for draft in notices {
            guard let place = places[draft.key] else {
                places[draft.key] = merged.count
                merged.append(draft)
                continue
            }
            guard merged[place].source == .register else { continue }
            let told = Set(draft.figures.map(\.name))
            merged[place].figures = draft.figures + merged[place].figures.filter { !told.contains($0.name) }
            merged[place].source = draft.source
        }
        return merged
    }

    private struct Key: Hashable {
        var indicator: String
        var subject: FlagSubject
    }

    private var key: Key { Key(indicator: indicator, subject: subject) }
}
