/// A question with its codes, words and countries read once, for all six rules.
struct PurchaseFacts {
    /// Codes of the notice; where it has none, those that the words of the category stand for.
    let codes: [CPVCode]
    /// The words of the category that gave the codes; nil when the codes are the notice's own.
    let categoryWords: String?
    let signals: [TextSignal: String]
    let supplierCountries: [String]
    let originCountries: [String]
    let deliveryCountries: [String]
    let isDirectAward: Bool
    let valueInPounds: Int64?
    let durationDays: Int?

    /// All countries known, each once, in the order supplier, origin, delivery.
    let countries: [String]

    init(_ question: RiskQuestion) {
        let given = question.cpv.prefix(Self.mostCodes).compactMap(CPVCode.init)
        let fromWords = given.isEmpty ? question.category.flatMap(CategoryWords.code) : nil
        codes = fromWords.map { [$0.code] } ?? given
        categoryWords = fromWords?.words
        signals = TextSignal.found(in: question.text + [question.category ?? ""])
        supplierCountries = Self.clean(question.supplierCountries)
        originCountries = Self.clean(question.originCountries)
        deliveryCountries = Self.clean(question.deliveryCountries)
        countries = Self.unique(supplierCountries + originCountries + deliveryCountries)
        isDirectAward = question.method == "direct" || question.method == "limited"
        valueInPounds = question.currency == "GBP" ? question.valueMinorUnits.map { $0 / 100 } : nil
        durationDays = question.durationDays
    }

    /// Whether any code is a good rather than works or a service.
    var hasGoods: Bool { codes.contains { $0.kind == .goods } }

    /// Names the code, and the words it was read from, in a reason.
    func parameters(_ code: CPVCode, _ more: [RiskParameter: String] = [:]) -> [RiskParameter: String] {
        var parameters = more
        parameters[.code] = code.text
        return parameters
    }

    private static let mostCodes = 200

    private static func clean(_ countries: [String]) -> [String] {
        unique(countries.prefix(mostCodes).map { $0.lowercased() }.filter { $0.utf8.count == 2 })
    }

    private static func unique(_ countries: [String]) -> [String] {
        var seen: Set<String> = []
        return countries.filter { seen.insert($0).inserted }
    }
}
