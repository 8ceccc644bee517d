import Languages
import ProcurementFlags
import Suppliers

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

    /// Where the contract, supplier or buyer stands.
    var subjectAddress: Address? {
        switch flag.subject {
        case .contract(let id): Address("/contracts/\(id)")
        case .supplier(let id): Address("/suppliers/\(id)")
        case .buyer(let name): Address("/buyers/\(BuyerName(name).key)")
        }
    }

    /// What it was computed from, and when.
    func source(in words: Words) -> String {
        let seen = words.moment(flag.seen)
        return switch flag.source {
        case .register: words(.flagsSourceRegister(seen: seen))
        case .notices(let file?, let read?):
            words(.flagsSourceFile(file: file, read: words.moment(read), seen: seen))
        case .notices: words(.flagsSourceNotices(seen: seen))
        }
    }

    /// Each figure with what it is. One that only says that the flag is raised is left out.
    func figures(in words: Words) -> [Fields] {
        told(in: words).map { ["label": $0.label, "value": $0.value] }
    }

    /// The same in one line; nil where there is none.
    func figureLine(in words: Words) -> String? {
        let line = told(in: words).map { "\($0.label): \($0.value)" }.joined(separator: " · ")
        return line.isEmpty ? nil : line
    }

    /// Those whose value is a part of a whole.
    private static let shares: Set = ["R024", "R025", "R038", "R058", "U01", "U14"]

    private func told(in words: Words) -> [(label: String, value: String)] {
        let shown = flag.figures.filter { $0.name != "value" || hasValue(words) }
        return shown.map { figure in
            let isValue = figure.name == "value"
            let label =
                isValue
                ? words.text(of: flag.indicator, in: .flagsValueOf) : words.text(of: figure.name, in: .flagsFigure)
            return (
                label ?? figure.name,
                isValue && Self.shares.contains(flag.indicator)
                    ? words.percent(figure.value * 100) : Self.text(figure.value, words)
            )
        }
    }

    /// Whether the value says more than that the flag is raised.
    private func hasValue(_ words: Words) -> Bool { words.text(of: flag.indicator, in: .flagsValueOf) != nil }

    /// Whole numbers without decimals, others with two.
    private static func text(_ value: Double, _ words: Words) -> String {
        guard value.isFinite, abs(value) < 1e15 else { return words(.siteUnknown) }
        if value == value.rounded() { return words.number(Int(value)) }
        return words.language.decimal(value, places: 2)
    }
}
