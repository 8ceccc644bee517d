/// One individual or entity of the UN list while its elements are read: the texts by path, and the groups that repeat.
struct UNRecord {
    /// Elements that hold others and may come several times.
    static let groups: Set<String> = ["ALIAS", "ADDRESS", "DATE_OF_BIRTH", "PLACE_OF_BIRTH", "DOCUMENT"]

    let isIndividual: Bool
    let line: Int
    private var texts: [String: [String]] = [:]
    private(set) var parts: [String: [[String: String]]] = [:]

    init(isIndividual: Bool, line: Int) {
        self.isIndividual = isIndividual
        self.line = line
    }

    mutating func add(_ element: String, _ text: String) {
        texts[element, default: []].append(text)
    }

    mutating func add(group: String, _ fields: [String: String]) {
        parts[group, default: []].append(fields)
    }

    func all(_ element: String) -> [String] { texts[element] ?? [] }

    func first(_ element: String) -> String { texts[element]?.first ?? "" }

    func group(_ name: String) -> [[String: String]] { parts[name] ?? [] }
}
