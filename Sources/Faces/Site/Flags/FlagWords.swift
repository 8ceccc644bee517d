import Languages
import ProcurementFlags

/// What pages say of a flag in the same words.
struct FlagWords {
    var flag: ProcurementFlag

    /// `U03: Repeated direct awards`.
    func title(in words: Words) -> String {
        "\(flag.indicator): \(words.code(flag.indicator, under: .flagsIndicator))"
    }

    func definition(in words: Words) -> String { words.code(flag.indicator, under: .flagsDefinition) }

    /// The state as shape, word and colour; an ended one says so.
    func tag(in words: Words) -> Tag {
        if flag.gone != nil { return Tag(.plain, words(.flagsStateGone)) }
        return switch flag.state {
        case .open: Tag(.warn, words(.flagsStateOpen))
        case .dismissed: Tag(.plain, words(.flagsStateDismissed))
        }
    }

    /// Where the contract or supplier stands; nil for a buyer, who has no page.
    var subjectAddress: Address? {
        switch flag.subject {
        case .contract(let id): Address("/contracts/\(id)")
        case .supplier(let id): Address("/suppliers/\(id)")
        case .buyer: nil
        }
    }

    /// Each figure with what it is. One that only says that the flag is raised is left out.
    func figures(in words: Words) -> [Fields] {
        flag.figures.filter { $0.name != "value" || flag.figures.count == 1 || $0.value != 1 }.map { figure in
            ["label": words.code(figure.name, under: .flagsFigure), "value": Self.text(figure.value)]
        }
    }

    /// Whole numbers without decimals, others with two.
    private static func text(_ value: Double) -> String {
        if value == value.rounded(), abs(value) < 1e15 { return String(Int64(value)) }
        return String((value * 100).rounded() / 100)
    }
}
