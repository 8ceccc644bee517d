import Storage

/// Reads what was typed into a form about tenders, and notes what is missing or cannot be read.
struct TenderValues {
    var form: Form
    /// Fields that lack what they need, in order.
    private(set) var faults: [(field: TenderField, fault: Fault)] = []

    enum Fault: String, CaseIterable, Sendable {
        case missing
        case badDate
        case badMoney
        case badNumber
        case badCountry
        case noFile
        case onlyYesNo
    }

    init(_ form: Form) { self.form = form }

    mutating func note(_ field: TenderField, _ fault: Fault) { faults.append((field, fault)) }

    func text(_ field: TenderField) -> String { form[field.rawValue] }

    /// A value of a closed set.
    mutating func code<Code: RawRepresentable<String>>(_ field: TenderField, _: Code.Type = Code.self) -> Code? {
        let found = Code(rawValue: text(field))
        if found == nil { note(field, .missing) }
        return found
    }

    mutating func limb(_ field: TenderField) -> Bool? {
        switch text(field) {
        case "yes": return true
        case "no": return false
        default:
            note(field, .missing)
            return nil
        }
    }

    /// A day; nil and noted where it cannot be read, or is missing and must be there.
    mutating func day(_ field: TenderField, isOptional: Bool = false) -> Day? {
        let text = text(field)
        if text.isEmpty {
            if !isOptional { note(field, .missing) }
            return nil
        }
        guard text.utf8.count == 10, let day = Day(text) else {
            note(field, .badDate)
            return nil
        }
        return day
    }

    /// Pounds.
    mutating func money(_ field: TenderField, isOptional: Bool = false) -> Money? {
        let text = text(field)
        if text.isEmpty {
            if !isOptional { note(field, .missing) }
            return nil
        }
        guard let pence = SupplierFilters.pence(text) else {
            note(field, .badMoney)
            return nil
        }
        return Money(minorUnits: pence, currency: "GBP")
    }

    /// Pounds, one sum a line.
    mutating func sums(_ field: TenderField) -> [Money] {
        var sums: [Money] = []
        for line in text(field).split(whereSeparator: \.isNewline) {
            let line = String(line).trimmed
            guard !line.isEmpty else { continue }
            guard let pence = SupplierFilters.pence(line) else {
                note(field, .badMoney)
                return []
            }
            sums.append(Money(minorUnits: pence, currency: "GBP"))
        }
        return sums
    }

    /// Texts with commas, semicolons or line ends between them.
    func list(_ field: TenderField) -> [String] {
        text(field).split { $0 == "," || $0 == ";" || $0.isNewline }.map { String($0).trimmed }.filter { !$0.isEmpty }
    }
}
