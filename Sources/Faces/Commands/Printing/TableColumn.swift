/// A column of a printed table.
struct TableColumn: Equatable, ExpressibleByStringLiteral {
    var heading: String
    /// Numbers stand to the right, so that their digits line up.
    var isNumber: Bool

    init(_ heading: String, isNumber: Bool = false) {
        self.heading = heading
        self.isNumber = isNumber
    }

    init(stringLiteral heading: String) { self.init(heading) }

    static func number(_ heading: String) -> TableColumn {
        TableColumn(heading, isNumber: true)
    }
}
