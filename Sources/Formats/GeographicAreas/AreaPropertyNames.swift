/// In which properties of a feature the code and the names of its area stand.
///
/// Where none is given, they are sought: first `code`, `name` and `welshName`, then the columns in which the Office for National
/// Statistics publishes police force areas, `PFA23CD`, `PFA23NM` and `PFA23NMW` of any year, in capitals or not.
public struct AreaPropertyNames: Sendable, Hashable {
    /// nil to seek it.
    public var code: String?
    /// nil to seek it.
    public var englishName: String?
    /// nil to seek it.
    public var welshName: String?

    public init(code: String? = nil, englishName: String? = nil, welshName: String? = nil) {
        self.code = code
        self.englishName = englishName
        self.welshName = welshName
    }

    enum Role: String {
        case code, name, welshName

        /// What stands behind `PFA` and the year.
        var ending: String {
            switch self {
            case .code: "cd"
            case .name: "nm"
            case .welshName: "nmw"
            }
        }
    }

    func given(_ role: Role) -> String? {
        switch role {
        case .code: code
        case .name: englishName
        case .welshName: welshName
        }
    }

    /// The names that are looked for, for a sentence.
    func wanted(_ role: Role) -> String {
        given(role) ?? "\(role.rawValue), PFA23\(role.ending.uppercased())"
    }

    /// Whether a property is one of the Office for National Statistics for a role.
    static func isOfficial(_ property: String, _ role: Role) -> Bool {
        let text = property.lowercased().utf8
        guard property.utf8.count == 5 + role.ending.utf8.count, text.starts(with: "pfa".utf8) else { return false }
        let year = text.dropFirst(3).prefix(2)
        return year.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            && text.dropFirst(5).elementsEqual(role.ending.utf8)
    }
}
