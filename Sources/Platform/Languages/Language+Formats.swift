/// Numbers and dates as people in Wales write them. The same digits in both languages; the words differ.
extension Language {
    /// `12,345`.
    public func number(_ value: Int) -> String {
        let digits = String(value.magnitude)
        var text = ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.count - place) % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return value < 0 ? "−" + text : text
    }

    /// A number with a fixed count of decimals: `0.86`.
    public func decimal(_ value: Double, places: Int) -> String {
        var scale = 1
        for _ in 0..<places { scale *= 10 }
        let scaled = Int((value.magnitude * Double(scale)).rounded())
        let fraction = String(scaled % scale)
        let text =
            places == 0
            ? number(scaled)
            : number(scaled / scale) + "." + String(repeating: "0", count: places - fraction.count) + fraction
        return value < 0 && scaled > 0 ? "−" + text : text
    }

    /// `22 November 2026`, `22 Tachwedd 2026`.
    public func day(year: Int, month: Int, day: Int) -> String { "\(day) \(months[month - 1]) \(year)" }

    /// `22 Nov 2026`, `22 Tach 2026`.
    public func shortDay(year: Int, month: Int, day: Int) -> String { "\(day) \(shortMonths[month - 1]) \(year)" }

    /// `November 2026`, `Tachwedd 2026`.
    public func month(year: Int, month: Int) -> String { "\(months[month - 1]) \(year)" }

    /// `£1,234.56`; other currencies with their code in front.
    public func money(minorUnits: Int64, currency: String) -> String {
        let magnitude = minorUnits.magnitude
        let cents = String(magnitude % 100)
        let text = number(Int(magnitude / 100)) + "." + (cents.count == 1 ? "0" : "") + cents
        return (minorUnits < 0 ? "−" : "") + sign(of: currency) + text
    }

    /// Rounded for reading at a glance: `£412,000`, `£1.2m`, `£0.9bn`; below a thousand to the pound.
    public func roundMoney(minorUnits: Int64, currency: String) -> String {
        let units = Double(minorUnits.magnitude) / 100
        let text: String =
            switch units {
            case 999_500_000...: decimal(units / 1_000_000_000, places: 1) + "bn"
            case 999_500...: decimal(units / 1_000_000, places: 1) + "m"
            case 10_000...: number(Int((units / 1000).rounded()) * 1000)
            default: number(Int(units.rounded()))
            }
        return (minorUnits < 0 ? "−" : "") + sign(of: currency) + text
    }

    private func sign(of currency: String) -> String {
        switch currency {
        case "GBP": "£"
        case "EUR": "€"
        default: currency + " "
        }
    }

    private var months: [String] {
        switch self {
        case .english:
            [
                "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                "November", "December",
            ]
        case .welsh:
            [
                "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref",
                "Tachwedd", "Rhagfyr",
            ]
        }
    }

    private var shortMonths: [String] {
        switch self {
        case .english: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        case .welsh: ["Ion", "Chwef", "Maw", "Ebr", "Mai", "Meh", "Gorff", "Awst", "Medi", "Hyd", "Tach", "Rhag"]
        }
    }
}
