/// What Graphviz is asked to find places for: boxes of one size in columns, and the lines between them. No name and no word
/// of anybody goes into it: boxes are called `n0`, `n1` and so on.
public struct LayoutRequest: Sendable, Hashable {
    /// The column of each box, from 0; every column up to the last has one.
    public var columns: [Int]
    /// Lines by places in `columns`, each once.
    public var lines: [Line]
    /// In points.
    public var boxWidth: Double
    public var boxHeight: Double

    public struct Line: Sendable, Hashable {
        public var from: Int
        public var to: Int

        public init(from: Int, to: Int) {
            self.from = from
            self.to = to
        }
    }

    public init(columns: [Int], lines: [Line], boxWidth: Double, boxHeight: Double) {
        self.columns = columns
        self.lines = lines
        self.boxWidth = boxWidth
        self.boxHeight = boxHeight
    }

    public init(_ plan: PicturePlan, boxWidth: Double, boxHeight: Double) {
        self.init(
            columns: plan.boxes.map(\.tier), lines: plan.lines.map { Line(from: $0.from, to: $0.to) },
            boxWidth: boxWidth, boxHeight: boxHeight)
    }

    /// The graph in the language of `dot`. A chain of small boxes `c0`, `c1` and so on holds the columns apart; lines that
    /// do not lead from one column to the next bend themselves to the columns and move nothing.
    var text: String {
        var text = """
            digraph p {
            graph [rankdir=LR, ranksep=1.1, nodesep=0.2, splines=true, nslimit=4, nslimit1=4, mclimit=0.5];
            node [shape=box, fixedsize=true, label="", width=\(Self.inches(boxWidth)), height=\(Self.inches(boxHeight))];
            edge [arrowhead=none];

            """
        let last = columns.max() ?? 0
        for column in 0...last {
            let boxes = columns.indices.filter { columns[$0] == column }
            text += "c\(column) [width=\(Self.inches(boxWidth)), height=0.01, style=invis];\n"
            text += "{ rank=same; c\(column); " + boxes.map { "n\($0); " }.joined() + "}\n"
            if column > 0 { text += "c\(column - 1) -> c\(column) [style=invis, weight=20];\n" }
        }
        for line in lines {
            let moves = columns[line.to] == columns[line.from] + 1
            text += "n\(line.from) -> n\(line.to)" + (moves ? "" : " [constraint=false]") + ";\n"
        }
        return text + "}\n"
    }

    private static func inches(_ points: Double) -> String {
        let thousandths = Int((points / 72 * 1_000).rounded())
        let rest = String(thousandths % 1_000)
        return "\(thousandths / 1_000)." + String(repeating: "0", count: 3 - rest.count) + rest
    }
}
