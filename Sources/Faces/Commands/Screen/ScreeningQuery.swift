internal import FollowTheMoney
internal import NameMatching

/// One who is looked for in the lists.
struct ScreeningQuery: Sendable {
    /// The identifier that the input gives, or the most telling one it has; said again in the answer.
    var id: String
    var name: String
    var schema: EntitySchema
    /// What is compared.
    var subject: Subject
    /// The contracting processes that name the supplier; none where the input is not a notice.
    var processes: [String] = []

    var json: JSONOutput {
        var members: [(name: String, value: JSONOutput)] = [
            ("id", .text(id)), ("name", .text(name)), ("schema", .text(schema.rawValue)),
        ]
        let others = subject.names.map(\.text).filter { $0 != name }
        let identifiers = subject.identifiers.map { "\($0.scheme.rawValue)-\($0.value)" }
        for (key, values) in [
            ("otherNames", others), ("identifiers", identifiers), ("countries", subject.countries),
            ("postcodes", subject.postcodes), ("birthDates", subject.birthDates), ("processes", processes),
        ] where !values.isEmpty { members.append((key, .texts(values))) }
        return .object(members)
    }
}
