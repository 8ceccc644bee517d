/// Looks up the words of a message in the reader's language.
/// - Parameters:
///   - key: such as `risk.reason.industryListed`.
///   - arguments: what to fill in, by name.
///   - count: the number that decides a plural form; nil where there is none.
public typealias RiskWords = (_ key: String, _ arguments: [String: String], _ count: Int?) -> String

extension RiskReason {
    /// The reason as a sentence in the reader's language, for pages and for the command line alike.
    ///
    /// Codes among the parameters are put into words first: countries by `country.<code>`, goods by `risk.good.<slug>`,
    /// and so on. What the notice or the ledger says stands as it is.
    public func sentence(_ words: RiskWords) -> String {
        var shown: [String: String] = [:]
        for (name, value) in parameters {
            shown[name] = RiskParameter(rawValue: name).map { $0.shown(value, words) } ?? value
        }
        let count = parameters[RiskParameter.count.rawValue].flatMap { Int($0) }
        return words("risk.reason.\(key.rawValue)", shown, count)
    }
}

extension RiskParameter {
    /// A value as a reader sees it.
    fileprivate func shown(_ value: String, _ words: RiskWords) -> String {
        switch self {
        case .countries: Self.list(value) { words("country.\($0.lowercased())", [:], nil) }
        case .goods: Self.list(value) { words("risk.good.\($0)", [:], nil) }
        case .industry: words("risk.industry.\(value)", [:], nil)
        case .service: words("risk.service.\(value)", [:], nil)
        case .licensed: words("risk.licensed.\(value)", [:], nil)
        case .sector: words("sector.\(value)", [:], nil)
        case .code, .words, .count: value
        }
    }

    private static func list(_ codes: String, _ name: (Substring) -> String) -> String {
        codes.split(separator: ",").map { name($0.drop { $0 == " " }) }.joined(separator: ", ")
    }
}
