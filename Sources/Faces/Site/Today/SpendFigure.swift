import Languages
import Storage

/// The spend by tier of risk as a bar drawn to scale, unknown at its full size, with the table beside it.
struct SpendFigure {
    var model: TodayModel

    func fields(in words: Words) -> Fields {
        var x = 0.0
        let bars = model.spend.map { tier in
            let width = share(of: tier) * 1000
            defer { x += width }
            return [
                "tone": Self.tone(of: tier.tier).rawValue, "x": Self.place(x), "width": Self.place(width),
                "isUnknown": tier.tier == .unknown,
            ] as Fields
        }
        return [
            "bars": bars, "text": text(words), "period": period(words),
            "rows": model.spend.map { tier in
                [
                    "tag": Tag(Self.tone(of: tier.tier), words("today.tier.\(tier.tier.rawValue)")).fields,
                    "money": words.roundMoney(tier.money), "share": percent(tier, words),
                    "suppliers": words.number(tier.suppliers),
                ] as Fields
            },
        ]
    }

    static func tone(of tier: TodayModel.SpendTier.Tier) -> Tag.Tone {
        switch tier {
        case .high: .danger
        case .medium: .warn
        case .low: .good
        case .unknown: .unknown
        }
    }

    /// Money given back can make a tier negative; it then takes no room.
    private func share(of tier: TodayModel.SpendTier) -> Double {
        let total = model.spend.reduce(0.0) { $0 + Double(max(0, $1.money.minorUnits)) }
        return total > 0 ? Double(max(0, tier.money.minorUnits)) / total : 0
    }

    private func percent(_ tier: TodayModel.SpendTier, _ words: Words) -> String {
        words.language.decimal(share(of: tier) * 100, places: 0) + "%"
    }

    /// The bar in words, for those who cannot see it.
    private func text(_ words: Words) -> String {
        model.spend.map { "\(words("today.tier.\($0.tier.rawValue)")) \(percent($0, words))" }.joined(separator: ", ")
    }

    private func period(_ words: Words) -> String? {
        guard let from = model.spendFrom, let to = model.spendTo else { return nil }
        return words("today.spend.period", ["from": words.shortDay(from), "to": words.shortDay(to)])
    }

    /// A place on the drawing, a thousand wide, to a tenth.
    private static func place(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
}
