internal import Countries
internal import InputFiles
internal import JSONReading

/// Reads the fields of one record and collects what was wrong in it.
struct RecordReading {
    let file: String
    let line: Int
    let column: Int
    let limits: OwnershipLimits
    /// The record's identifier, once it is known.
    var record: String?
    /// What was read with a doubt.
    private(set) var warnings: [InputProblem] = []

    init(file: String, line: Int, column: Int, limits: OwnershipLimits) {
        self.file = file
        self.line = line
        self.column = column
        self.limits = limits
    }

    /// The problem that leaves the record out.
    func fault(_ code: InputProblem.Code, found: String? = nil, _ expected: Expectation) -> InputProblem {
        InputProblem(
            code, file: file, line: line, column: column, record: record, found: found, expected: expected)
    }

    mutating func warn(_ code: InputProblem.Code, found: String? = nil, _ expected: Expectation) {
        guard warnings.count < 20 else { return }
        var problem = fault(code, found: found, expected)
        problem.severity = .warning
        warnings.append(problem)
    }

    /// The elements of a list, as many as are allowed.
    mutating func list(_ value: JSONValue?) -> [JSONValue] {
        guard let value else { return [] }
        var elements: [JSONValue] = []
        for element in value.list {
            guard elements.count < limits.listLength else {
                warn(.tooLarge, "a list of at most \(limits.listLength) elements")
                break
            }
            elements.append(element)
        }
        return elements
    }

    /// A day, `2025-04-30`, out of a date or a date with a time.
    mutating func day(_ value: JSONValue?) -> String? {
        guard let text = value?.code else { return nil }
        if let day = CalendarDay.reading(text) { return day }
        warn(.badDate, found: text, "a day such as 2026-03-31")
        return nil
    }

    /// Birth to the month at most.
    mutating func birth(_ value: JSONValue?) -> BirthMonth? {
        guard let value, !value.isNull else { return nil }
        if value.kind == .object {
            if let year = value["year"]?.text.flatMap({ Int($0) }),
                let birth = BirthMonth(year: year, month: value["month"]?.text.flatMap { Int($0) })
            {
                return birth
            }
        } else if let text = value.code, let birth = BirthMonth(text) {
            return birth
        }
        // What stood there is not repeated: it may be a whole date of birth.
        warn(.badDate, "a year and month of birth such as 1975-04")
        return nil
    }

    /// The code of a country, given as its name, its code, or an object with either.
    mutating func country(_ value: JSONValue?) -> String? {
        guard let value, let text = value.code("code") ?? value.code("name") ?? value.code else { return nil }
        if let code = Self.country(text) { return code }
        warn(.unknownValue, found: text, "a country")
        return nil
    }

    private static func country(_ text: String) -> String? {
        let letters = text.split(separator: "-").first.map { $0.lowercased() } ?? ""
        // ISO 3166-2: a part of a country, such as GB-WLS.
        if letters.utf8.count == 2, letters.allSatisfy({ $0.isASCII && $0.isLetter }), text.utf8.count <= 6 {
            return letters == "uk" ? "gb" : letters
        }
        return CountryNames.stated(text).flatMap { $0.allSatisfy(\.isASCII) ? $0 : nil }
    }

    /// The nationalities in a text such as `British,Irish`.
    mutating func nationalities(_ value: JSONValue?) -> [String] {
        guard let text = value?.code else { return [] }
        let codes = CountryNames.codes(in: text)
        if !codes.isEmpty { return codes }
        return country(value).map { [$0] } ?? []
    }

    /// A share in per cent; nil, with a doubt, for a number that cannot be one.
    mutating func percentage(_ value: JSONValue?) -> Double? {
        guard let value, !value.isNull, value.boolean == nil else { return nil }
        if let number = value.double ?? value.code.flatMap({ Double($0) }), (0...100).contains(number) { return number }
        warn(.badNumber, found: value.text, "a percentage from 0 to 100")
        return nil
    }
}
