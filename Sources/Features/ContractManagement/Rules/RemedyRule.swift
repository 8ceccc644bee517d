/// The way of a remedy to its end, and back where it turns out not to have come so far.
enum RemedyRule {
    static func next(_ state: Remedy.State) -> [Remedy.State] {
        switch state {
        case .agreed: [.underWay, .done, .refused]
        case .underWay: [.done, .refused]
        case .done: [.confirmed, .underWay]
        case .refused: [.agreed]
        case .confirmed: []
        }
    }
}

extension Remedy {
    /// The states that may follow.
    public var following: [State] { RemedyRule.next(state) }
}
