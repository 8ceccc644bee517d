/// All listed goods by slug, and how often each country stands on the list. Read once from ``table``.
struct ListedGoods: Sendable {
    let goods: [String: ListedGood]
    /// Goods made with forced labour, or from inputs made with it, by country.
    let forcedLabourGoods: [String: Int]
    /// Goods with any finding, by country.
    let allGoods: [String: Int]
    /// Lines that could not be read; empty unless the table has a mistake.
    let faults: [String]

    static let standard = ListedGoods(table: table)

    /// Reads lines such as `Gloves|M|cn:F`; the script that writes them says what each letter means.
    init(table: String) {
        var goods: [String: ListedGood] = [:]
        var forced: [String: Int] = [:]
        var all: [String: Int] = [:]
        var faults: [String] = []
        for line in table.split(separator: "\n") {
            let cells = line.split(separator: "|")
            guard cells.count == 3, let findings = Self.findings(cells[2]) else {
                faults.append(String(line))
                continue
            }
            let name = String(cells[0])
            let good = ListedGood(name: name, slug: ListedGood.slug(name), findings: findings)
            goods[good.slug] = good
            for (country, finding) in findings {
                all[country, default: 0] += 1
                if finding.involvesForcedLabour { forced[country, default: 0] += 1 }
            }
        }
        self.goods = goods
        forcedLabourGoods = forced
        allGoods = all
        self.faults = faults
    }

    private static func findings(_ text: Substring) -> [String: GoodFinding]? {
        var findings: [String: GoodFinding] = [:]
        for pair in text.split(separator: ",") {
            let cells = pair.split(separator: ":")
            guard cells.count == 2, let finding = GoodFinding(letters: cells[1]) else { return nil }
            findings[String(cells[0])] = finding
        }
        return findings
    }
}
