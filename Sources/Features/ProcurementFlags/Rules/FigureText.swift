/// The figures of a flag as they are kept: `value=3.0 days=730.0`, the value first.
enum FigureText {
    static func text(_ figures: [ProcurementFlag.Figure]) -> String {
        figures.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
    }

    static func figures(_ text: String) -> [ProcurementFlag.Figure] {
        text.split(separator: " ").compactMap { pair in
            let parts = pair.split(separator: "=")
            guard parts.count == 2, let value = Double(parts[1]) else { return nil }
            return ProcurementFlag.Figure(name: String(parts[0]), value: value)
        }
    }
}
