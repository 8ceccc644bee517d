import Foundation

/// Finds places for what is drawn, by the program `dot` of Graphviz (`apt-get install graphviz`). Only its layout is used; what
/// is drawn, and every word in it, is ours.
///
/// A few run at once, each bounded in time, memory and answer; drawings made lately are kept, since a reader who filters and
/// goes back asks for the same again.
public actor Graphviz {
    /// The one of this process.
    public static let shared = Graphviz()

    /// Layouts kept.
    private static let mostKept = 32
    private static let mostRunning = 2
    private static let mostWaiting = 8

    private let program: String?
    private var kept: [(request: LayoutRequest, layout: PictureLayout)] = []
    private var running = 0
    private var waiting: [CheckedContinuation<Void, Never>] = []

    /// - Parameter program: the path of `dot`; where nothing is given it is looked for where systems install it.
    public init(program: String? = Graphviz.installed) { self.program = program }

    /// Where `dot` is; nil where it is not installed.
    public static var installed: String? {
        ["/usr/bin/dot", "/usr/local/bin/dot", "/opt/homebrew/bin/dot"]
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// - Throws: `GraphvizError`; show the table alone then.
    public func layout(_ request: LayoutRequest) async throws(GraphvizError) -> PictureLayout {
        if let place = kept.firstIndex(where: { $0.request == request }) {
            let found = kept.remove(at: place)
            kept.append(found)
            return found.layout
        }
        guard let program else { throw GraphvizError(.notInstalled) }
        try await takeTurn()
        defer { endTurn() }
        let process = LimitedProcess(
            program: program, arguments: ["-Tplain"], seconds: 6, memory: 1 << 30, mostOutput: PlainReader.mostBytes)
        let layout = try PlainReader.read(try await process.run(Array(request.text.utf8)), for: request)
        kept.append((request, layout))
        if kept.count > Self.mostKept { kept.removeFirst() }
        return layout
    }

    private func takeTurn() async throws(GraphvizError) {
        if running < Self.mostRunning {
            running += 1
            return
        }
        guard waiting.count < Self.mostWaiting else { throw GraphvizError(.busy) }
        await withCheckedContinuation { waiting.append($0) }
    }

    /// Whoever waits longest takes over the turn.
    private func endTurn() {
        if waiting.isEmpty { running -= 1 } else { waiting.removeFirst().resume() }
    }
}
