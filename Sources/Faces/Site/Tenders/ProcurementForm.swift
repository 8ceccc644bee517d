import Languages
import Storage
import Suppliers
import Tendering

/// The form in which a procurement's facts are stated, with the six characteristics.
enum ProcurementForm {
    private static let prefix = "characteristic-"

    static func page(_ procurement: Procurement?, _ words: Words) -> TenderFormPage {
        let path = procurement.map { "/tenders/\($0.id)" } ?? "/tenders"
        return TenderFormPage(
            title: procurement == nil ? words(.tendersNew) : words(.tendersFacts), intro: words(.tendersFactsIntro),
            crumbs: procurement.map { [Crumb($0.facts.title, Address(path))] } ?? [],
            action: procurement == nil ? "/tenders/new" : "\(path)/facts", back: path, send: words(.tendersFactsSend),
            inputs: [
                line(.title), line(.reference, isOptional: true),
                TenderInput(field: .need, kind: .area, isOptional: true),
                line(.cpv, isOptional: true), line(.category, isOptional: true), line(.delivery, isOptional: true),
                line(.origin, isOptional: true), line(.value, isOptional: true), line(.days, isOptional: true),
                TenderInput(
                    field: .route,
                    kind: .select(TenderInput.choices(ProcurementRoute.allCases, .tendersRoute, words)),
                    isOptional: true),
            ], values: procurement.map { values($0.facts, words) } ?? Form(),
            characteristics: true)
    }

    private static func line(_ field: TenderField, isOptional: Bool = false) -> TenderInput {
        TenderInput(field: field, kind: .line("text"), isOptional: isOptional)
    }

    /// The facts as the form shows them.
    private static func values(_ facts: ProcurementFacts, _ words: Words) -> Form {
        var fields: [(TenderField, String)] = [
            (.title, facts.title), (.reference, facts.reference), (.need, facts.need),
            (.cpv, facts.cpv.joined(separator: ", ")), (.category, facts.category),
            (.delivery, facts.deliveryCountries.joined(separator: ", ")),
            (.origin, facts.originCountries.joined(separator: ", ")), (.route, facts.route?.rawValue ?? ""),
            (.days, facts.durationDays.map(String.init) ?? ""),
        ]
        if let value = facts.value { fields.append((.value, String(value.minorUnits / 100))) }
        return Form(
            fields: fields.map { Form.Field(name: $0.0.rawValue, value: $0.1) }
                + facts.present.map { Form.Field(name: prefix + $0.rawValue, value: Limb.yes.rawValue) }
                + facts.absent.map { Form.Field(name: prefix + $0.rawValue, value: Limb.no.rawValue) })
    }

    /// One question for each characteristic, which only the buyer's own finding answers.
    static func characteristics(_ form: Form, _ words: Words) -> [Fields] {
        RiskCharacteristic.allCases.map { characteristic in
            let name = prefix + characteristic.rawValue
            let chosen = Limb(rawValue: form[name]) ?? .unknown
            return ChoiceField(
                name: name, label: words(.riskCharacteristic, characteristic),
                choices: Limb.allCases.map {
                    ChoiceField.Choice(value: $0.rawValue, label: words(.tendersLimb, $0))
                }, chosen: [chosen.rawValue]
            ).fields
        }
    }

    static func facts(_ values: inout TenderValues) -> ProcurementFacts? {
        func answered(_ limb: Limb) -> [RiskCharacteristic] {
            let form = values.form
            return RiskCharacteristic.allCases.filter { form[prefix + $0.rawValue] == limb.rawValue }
        }
        let delivery = countries(.delivery, &values)
        let origin = countries(.origin, &values)
        let value = values.money(.value, isOptional: true)
        let days = values.text(.days)
        if !days.isEmpty, Int(days) == nil { values.note(.days, .badNumber) }
        let cpv = values.list(.cpv)
        if !cpv.allSatisfy({ $0.prefix(8).allSatisfy(\.isNumber) && $0.count >= 8 }) { values.note(.cpv, .badNumber) }
        guard values.faults.isEmpty else { return nil }
        return ProcurementFacts(
            title: values.text(.title), reference: values.text(.reference), need: values.text(.need), cpv: cpv,
            category: values.text(.category), deliveryCountries: delivery, originCountries: origin, value: value,
            durationDays: Int(days), route: ProcurementRoute(rawValue: values.text(.route)), present: answered(.yes),
            absent: answered(.no))
    }

    private static func countries(_ field: TenderField, _ values: inout TenderValues) -> [String] {
        let codes = values.list(field).map { TenderCountry.code($0) }
        if codes.contains(nil) { values.note(field, .badCountry) }
        return codes.compactMap { $0 }
    }
}
