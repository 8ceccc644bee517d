import ProcurementFlags
import Storage

/// What the list of flags is filtered by, as it stands in the address. What is not known there filters nothing.
struct FlagSearch {
    /// `open`, `dismissed`, or `all`.
    var state: String
    var kind: String?
    var indicator: String?

    static let kinds = ["contract", "supplier", "buyer"]
    static let states = ["open", "dismissed", "all"]

    init(_ query: Form) {
        state = Self.states.contains(query["state"]) ? query["state"] : "open"
        kind = Self.kinds.contains(query["kind"]) ? query["kind"] : nil
        indicator = ProcurementFlags.indicators.contains(query["indicator"]) ? query["indicator"] : nil
    }

    var isFiltered: Bool { state != "open" || kind != nil || indicator != nil }

    func query(_ page: PageRequest) -> FlagQuery {
        FlagQuery(state: ProcurementFlag.State(rawValue: state), indicator: indicator, kind: kind, page: page)
    }
}
