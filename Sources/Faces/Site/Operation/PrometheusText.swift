/// Figures in the text format of Prometheus, version 0.0.4.
struct PrometheusText {
    static let contentType = "text/plain; version=0.0.4; charset=utf-8"

    private(set) var text = ""

    /// Adds a family: figures of one name.
    mutating func add(
        _ name: String, type: String, help: String,
        _ lines: [(suffix: String, labels: [(String, String)], value: Double)]
    ) {
        guard !lines.isEmpty else { return }
        text += "# HELP \(name) \(Self.escaped(help, quotes: false))\n# TYPE \(name) \(type)\n"
        for line in lines {
            let labels = line.labels.map { "\($0.0)=\"\(Self.escaped($0.1, quotes: true))\"" }.joined(separator: ",")
            text += "\(name)\(line.suffix)\(labels.isEmpty ? "" : "{\(labels)}") \(Self.number(line.value))\n"
        }
    }

    /// Adds gauges, gathered by their names.
    mutating func add(_ figures: [Figure]) {
        var names: [String] = []
        for figure in figures where !names.contains(figure.name) { names.append(figure.name) }
        for name in names {
            let family = figures.filter { $0.name == name }
            add(
                name, type: "gauge", help: family[0].help,
                family.map { ("", $0.labels.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, $0.value) })
        }
    }

    static func number(_ value: Double) -> String {
        value.rounded() == value && abs(value) < 1e15 ? String(Int64(value)) : String(value)
    }

    private static func escaped(_ text: String, quotes: Bool) -> String {
        var answer = ""
        for letter in text.unicodeScalars {
            switch letter {
            case "\\": answer += "\\\\"
            case "\n": answer += "\\n"
            case "\"" where quotes: answer += "\\\""
            default: answer.unicodeScalars.append(letter)
            }
        }
        return answer
    }
}
