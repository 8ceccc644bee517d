import Access
import Storage

/// Looks at every field of what was filled in, so that all that is wrong is told at once.
struct FieldChecks {
    /// The longest text of a field, in characters.
    static let longest = 4_000
    /// The longest line, such as a title.
    static let longestLine = 300
    /// What a reason must at least say, in letters and digits.
    static let leastReason = 10

    private(set) var faults: [FieldFault] = []

    mutating func add(_ field: FieldFault.Field, _ problem: FieldFault.Problem) {
        faults.append(FieldFault(field, problem))
    }

    /// - Parameters:
    ///   - least: letters and digits that it must at least have; 0 where it may be empty.
    ///   - most: characters.
    mutating func text(_ field: FieldFault.Field, _ text: String, least: Int = 1, most: Int = longest) {
        let weight = ReasonText.weight(of: text)
        if text.count > most {
            add(field, .tooLong)
        } else if weight < least {
            add(field, weight == 0 ? .missing : .tooShort)
        } else if PersonalText.isIn(text) {
            add(field, .personal)
        }
    }

    /// Text of which the length alone is looked at, since who it is about may belong in it.
    mutating func length(_ field: FieldFault.Field, _ text: String, mayBeEmpty: Bool = false) {
        if text.count > Self.longest { add(field, .tooLong) }
        if !mayBeEmpty, ReasonText.weight(of: text) == 0 { add(field, .missing) }
    }

    /// A day that must be there.
    mutating func day(
        _ field: FieldFault.Field, _ day: Day?, notBefore first: Day? = nil, notAfter last: Day? = nil
    ) -> Day {
        guard let day else {
            add(field, .missing)
            return Day(daysSince1970: 0)
        }
        if let first, day < first { add(field, .tooEarly) }
        if let last, day > last { add(field, .future) }
        return day
    }

    mutating func basis(_ basis: Basis?) -> Basis {
        if basis == nil { add(.basis, .missing) }
        return basis ?? .routine
    }

    /// - Throws: `ContractManagementError` with what is wrong, if anything is.
    func finish() throws(ContractManagementError) {
        if !faults.isEmpty { throw ContractManagementError(faults: faults) }
    }
}
