public import Languages

extension RiskReason {
    /// The reason as a sentence in the reader's language, for pages and for the command line alike.
    ///
    /// Codes among the parameters are put into words first: countries, goods, industries and so on. What the notice or the
    /// ledger says stands as it is.
    public func sentence(in words: Words) -> String {
        var shown: [String: String] = [:]
        for (name, value) in parameters {
            shown[name] = RiskParameter(rawValue: name).map { $0.shown(value, words) } ?? value
        }
        let count = parameters[RiskParameter.count.rawValue].flatMap { Int($0) }
        return words(.riskReason, key, shown, count: count)
    }
}

extension RiskParameter {
    /// A value as a reader sees it.
    fileprivate func shown(_ value: String, _ words: Words) -> String {
        switch self {
        case .countries: Self.list(value) { words.text(of: $0.lowercased(), in: .country) ?? $0.uppercased() }
        case .goods: Self.list(value) { words.code(String($0), under: .riskGood) }
        case .industry: words.code(value, under: .riskIndustry)
        case .service: words.code(value, under: .riskService)
        case .licensed: words.code(value, under: .riskLicensed)
        case .sector: words.code(value, under: .sector)
        case .code, .words, .count: value
        }
    }

    private static func list(_ codes: String, _ name: (Substring) -> String) -> String {
        codes.split(separator: ",").map { name($0.drop { $0 == " " }) }.joined(separator: ", ")
    }
}
