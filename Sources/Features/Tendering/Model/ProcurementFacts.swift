public import Storage
public import Suppliers

/// What is to be bought, as its buyer states it. Everything but the title may be missing.
public struct ProcurementFacts: Sendable, Hashable, Codable {
    /// At most 200 characters.
    public var title: String
    /// The organisation's own reference, at most 200 characters.
    public var reference: String
    /// What is needed and why, at most 10,000 characters.
    public var need: String
    /// CPV 2008 codes, the main one first: eight digits, with or without the check digit. At most 50.
    public var cpv: [String]
    /// The kind of purchase in words, used where no code is known.
    public var category: String
    /// Where the work is done or the goods go: ISO 3166-1 alpha-2, small letters.
    public var deliveryCountries: [String]
    /// Where goods are made or grown, as far as it is known.
    public var originCountries: [String]
    /// The value over the whole duration.
    public var value: Money?
    public var durationDays: Int?
    public var route: ProcurementRoute?
    /// Characteristics of PPN 009 that the buyer found to be there.
    public var present: [RiskCharacteristic]
    /// Characteristics that the buyer looked for and did not find.
    public var absent: [RiskCharacteristic]

    public init(
        title: String, reference: String = "", need: String = "", cpv: [String] = [], category: String = "",
        deliveryCountries: [String] = [], originCountries: [String] = [], value: Money? = nil,
        durationDays: Int? = nil, route: ProcurementRoute? = nil, present: [RiskCharacteristic] = [],
        absent: [RiskCharacteristic] = []
    ) {
        self.title = title
        self.reference = reference
        self.need = need
        self.cpv = cpv
        self.category = category
        self.deliveryCountries = deliveryCountries
        self.originCountries = originCountries
        self.value = value
        self.durationDays = durationDays
        self.route = route
        self.present = present
        self.absent = absent
    }

    /// The question that the rules of inherent risk answer.
    public var riskQuestion: RiskQuestion {
        var answers: [RiskCharacteristic: Bool] = [:]
        for characteristic in absent { answers[characteristic] = false }
        for characteristic in present { answers[characteristic] = true }
        return RiskQuestion(
            cpv: cpv, category: category.isEmpty ? nil : category, deliveryCountries: deliveryCountries,
            originCountries: originCountries, method: route?.method, valueMinorUnits: value?.minorUnits,
            currency: value?.currency, durationDays: durationDays, text: [title, need], answers: answers)
    }
}
