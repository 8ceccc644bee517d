import EthicalEmployment
import Storage

/// Reads the fields of a form about employment, and notes each that cannot be read.
struct EntryReader {
    let form: Form
    private(set) var faults: [EntryFault] = []

    init(_ form: Form) { self.form = form }

    /// One of a closed set.
    mutating func choice<Code: RawRepresentable<String>>(_ name: String, of _: Code.Type = Code.self) -> Code? {
        let code = Code(rawValue: form[name])
        if code == nil { faults.append(EntryFault(name, .choose)) }
        return code
    }

    /// Whether a question of yes or no is answered with yes.
    mutating func yes(_ name: String) -> Bool? {
        switch form[name] {
        case "yes": return true
        case "no": return false
        default:
            faults.append(EntryFault(name, .choose))
            return nil
        }
    }

    /// A day that must be there.
    mutating func day(_ name: String) -> Day? {
        let day = Day(form[name])
        if day == nil { faults.append(EntryFault(name, .day)) }
        return day
    }

    /// A day that may be left out.
    mutating func optionalDay(_ name: String) -> Day? { form[name].isEmpty ? nil : day(name) }

    /// A whole number that may be left out.
    mutating func optionalNumber(_ name: String) -> Int? {
        let text = form[name].filter { $0 != "," }
        guard !text.isEmpty else { return nil }
        let number = text.utf8.count <= 9 && text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
        if number == nil { faults.append(EntryFault(name, .number)) }
        return number
    }

    mutating func quantity(_ name: String) -> Quantity? {
        let quantity = Quantity(form[name]).flatMap { $0.thousandths > 0 ? $0 : nil }
        if quantity == nil { faults.append(EntryFault(name, .number)) }
        return quantity
    }

    mutating func identifier<Subject>(_ name: String, of _: Subject.Type = Subject.self) -> ID<Subject>? {
        let id = ID<Subject>(form[name])
        if id == nil { faults.append(EntryFault(name, .choose)) }
        return id
    }

    /// Title and link of evidence; the service judges them.
    var evidence: EmploymentEvidence {
        EmploymentEvidence(title: form["title"], link: form["link"])
    }

    /// The fields that the service's refusals of evidence belong to.
    static let evidenceFields: [EthicalEmploymentError.Code: String] = [
        .textMissing: "title", .evidenceMissing: "file", .badLink: "link", .badFile: "file", .fileEmpty: "file",
        .fileTooLarge: "file", .maliciousFile: "file",
    ]
}
