/// Reads what `dot -Tplain` answers (Graphviz, output formats, "plain"): a line for the whole, one for each box and line, and
/// `stop`. Takes nothing that was not asked for.
///
/// Lengths are in inches from the lower left corner.
struct PlainReader {
    /// The longest answer that is read, in bytes.
    static let mostBytes = 8 << 20
    /// Points of one line.
    static let mostPoints = 1_000
    /// No length of a drawing is greater, in inches.
    static let greatestLength = 20_000.0

    private let request: LayoutRequest
    private let columnCount: Int
    private var size: PictureLayout.Point?
    private var boxes: [PictureLayout.Point?]
    private var lines: [[PictureLayout.Point]]
    private let lineNumbers: [LayoutRequest.Line: Int]
    private var isEnded = false

    /// - Throws: `GraphvizError` with code `.unreadable`, where in the answer and what was expected there; or `.tooLarge`.
    static func read(
        _ bytes: some Collection<UInt8>, for request: LayoutRequest
    ) throws(GraphvizError) -> PictureLayout {
        guard bytes.count <= mostBytes else { throw GraphvizError(.tooLarge) }
        var reader = PlainReader(request)
        var number = 1
        for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if !line.isEmpty {
                var words = PlainLine(line, number: number)
                try reader.take(&words)
            }
            number += 1
        }
        return try reader.layout()
    }

    private init(_ request: LayoutRequest) {
        self.request = request
        columnCount = (request.columns.max() ?? 0) + 1
        boxes = Array(repeating: nil, count: request.columns.count)
        lines = Array(repeating: [], count: request.lines.count)
        lineNumbers = Dictionary(request.lines.enumerated().map { ($1, $0) }) { first, _ in first }
    }

    private mutating func take(_ words: inout PlainLine) throws(GraphvizError) {
        guard !isEnded else { throw words.fault("nothing after stop") }
        switch try words.word("graph, node, edge or stop") {
        case "graph":
            guard size == nil else { throw words.fault("one graph") }
            _ = try words.length()
            size = PictureLayout.Point(x: try words.length(), y: try words.length())
        case "node": try takeBox(&words)
        case "edge": try takeLine(&words)
        case "stop": isEnded = true
        default: throw words.fault("graph, node, edge or stop")
        }
    }

    private mutating func takeBox(_ words: inout PlainLine) throws(GraphvizError) {
        let name = try words.name()
        if name.isColumn {
            guard name.number < columnCount else { throw words.fault("a column that was asked for") }
        } else {
            guard name.number < boxes.count, boxes[name.number] == nil else { throw words.fault("each box once") }
        }
        let point = PictureLayout.Point(x: try words.length(), y: try words.length())
        if !name.isColumn { boxes[name.number] = point }
    }

    private mutating func takeLine(_ words: inout PlainLine) throws(GraphvizError) {
        let from = try words.name()
        let to = try words.name()
        if from.isColumn, to.isColumn { return }
        guard !from.isColumn, !to.isColumn,
            let place = lineNumbers[LayoutRequest.Line(from: from.number, to: to.number)], lines[place].isEmpty
        else { throw words.fault("a line that was asked for, once") }
        let count = try words.count(upTo: Self.mostPoints)
        guard count >= 4, count % 3 == 1 else { throw words.fault("4, 7, 10… points") }
        var points: [PictureLayout.Point] = []
        for _ in 0..<count { points.append(PictureLayout.Point(x: try words.length(), y: try words.length())) }
        lines[place] = points
    }

    private func layout() throws(GraphvizError) -> PictureLayout {
        guard isEnded, let size else { throw GraphvizError(.unreadable, "a graph and stop") }
        func turned(_ point: PictureLayout.Point) -> PictureLayout.Point {
            PictureLayout.Point(x: point.x * 72, y: (size.y - point.y) * 72)
        }
        let places = boxes.compactMap { $0.map(turned) }
        guard places.count == boxes.count else { throw GraphvizError(.unreadable, "a place for each box") }
        return PictureLayout(
            width: size.x * 72, height: size.y * 72, boxes: places, lines: lines.map { $0.map(turned) })
    }
}
