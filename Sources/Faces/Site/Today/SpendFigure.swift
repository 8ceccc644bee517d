import Languages
import Storage
import Suppliers

/// The spend by tier of risk as a bar drawn to scale, unknown at its full size, with the table beside it.
struct SpendFigure {
    var spend: SpendByTier

    func fields(in words: Words) -> Fields {
        let without = spend.lines.reduce(0) { $0 + $1.withoutSpend }
        return [
            "bars": bars, "text": text(words),
            "period": spend.ledgerEnd.map { words(.todaySpendPeriod(day: words.shortDay($0))) }
                ?? words(.todaySpendNoLedger),
            "rows": spend.lines.map { line in
                [
                    "tag": Tag(Self.tone(of: line.tier), words(.todayTier, line.tier)).fields,
                    "money": words.roundMoney(line.spend), "share": percent(line, words),
                    "suppliers": words.number(line.suppliers),
                ] as Fields
            },
            "without": without > 0 ? words(.todaySpendWithout(count: without)) : nil,
        ]
    }

    /// Rectangles on a drawing a thousand wide.
    var bars: [Fields] {
        var start = 0.0
        return spend.lines.map { line in
            let width = share(of: line) * 1000
            defer { start += width }
            return [
                "tone": Self.tone(of: line.tier).rawValue, "x": Self.place(start), "width": Self.place(width),
                "isUnknown": line.tier == .unknown,
            ]
        }
    }

    static func tone(of tier: RiskTier) -> Tag.Tone {
        switch tier {
        case .high: .danger
        case .medium: .warn
        case .low: .good
        case .unknown: .unknown
        }
    }

    /// Money given back can make a tier negative; it then takes no room.
    private func share(of line: SpendByTier.Line) -> Double {
        let total = spend.lines.reduce(0.0) { $0 + Double(max(0, $1.spend.minorUnits)) }
        return total > 0 ? Double(max(0, line.spend.minorUnits)) / total : 0
    }

    private func percent(_ line: SpendByTier.Line, _ words: Words) -> String {
        words.language.decimal(share(of: line) * 100, places: 0) + "%"
    }

    /// The bar in words, for those who cannot see it.
    private func text(_ words: Words) -> String {
        spend.lines.map { "\(words(.todayTier, $0.tier)) \(percent($0, words))" }.joined(separator: ", ")
    }

    /// To a tenth.
    private static func place(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
}
