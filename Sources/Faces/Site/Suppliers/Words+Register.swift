import Languages
import Storage
import Suppliers

/// Words that the pages of the register share.
extension Words {
    /// `High`, for a column that says it is about risk.
    func tier(_ tier: RiskTier) -> Tag { Tag(Self.tone(of: tier), self(.riskTier, tier)) }

    /// `High risk`, where nothing else says what is high.
    func riskTag(_ tier: RiskTier) -> Tag { Tag(Self.tone(of: tier), self(.suppliersTier, tier)) }

    func sector(_ sector: Sector) -> String { self(.sector, sector) }

    /// A country's name; the code itself, in capitals, where it is of no country.
    func country(_ code: String) -> String {
        text(of: code.lowercased(), in: .country) ?? code.uppercased()
    }

    /// `17 Jun 2024 to 16 Jun 2027`, where a line may break only between the days; nil where neither is known.
    func period(from start: Day?, to end: Day?) -> String? {
        func whole(_ day: Day) -> String { shortDay(day).unbroken }
        return switch (start, end) {
        case (let start?, let end?): self(.suppliersPeriod(from: whole(start), to: whole(end)))
        case (let start?, nil): self(.suppliersPeriodFrom(from: whole(start)))
        case (nil, let end?): self(.suppliersPeriodTo(to: whole(end)))
        case (nil, nil): nil
        }
    }

    /// A day, or that it is unknown.
    func shortDay(orUnknown day: Day?) -> String { day.map { shortDay($0) } ?? self(.siteUnknown) }

    /// What is paid in a year, rounded, or that it is unknown.
    func yearly(_ spend: SupplierSpend) -> String { spend.yearly.map(roundMoney) ?? self(.siteUnknown) }

    private static func tone(of tier: RiskTier) -> Tag.Tone {
        switch tier {
        case .high: .danger
        case .medium: .warn
        case .low: .good
        case .unknown: .unknown
        }
    }
}

extension String {
    /// The same with spaces at which no line breaks (U+00A0).
    var unbroken: String { replacing(" ", with: "\u{A0}") }
}
