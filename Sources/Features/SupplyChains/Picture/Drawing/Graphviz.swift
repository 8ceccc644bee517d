internal import ChildProcesses
internal import Foundation

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
    /// What one drawing may take. An answer that is longer than can be read is not waited for.
    private static let limits = ChildLimits(
        time: .seconds(6), processorSeconds: 6, memory: 1 << 30, output: PlainReader.mostBytes)

    private let program: String?
    private var kept: [(request: LayoutRequest, layout: PictureLayout)] = []
    private let turns = Turns(mostRunning: 2, mostWaiting: 8)

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
        let layout = try PlainReader.read(try await answer(of: program, to: request), for: request)
        kept.append((request, layout))
        if kept.count > Self.mostKept { kept.removeFirst() }
        return layout
    }

    private func answer(of program: String, to request: LayoutRequest) async throws(GraphvizError) -> [UInt8] {
        guard await turns.take() else { throw GraphvizError(.busy) }
        // It hears numbers and no names, so that a machine which cannot cut off its network may draw nevertheless.
        let process = LockedDownProcess(
            program: program, arguments: ["-Tplain"], limits: Self.limits, network: .cutOffWherePossible)
        do throws(ChildProcessError) {
            let answer = try await process.answer(to: Array(request.text.utf8))
            await turns.end()
            return answer
        } catch {
            await turns.end()
            throw GraphvizError(error)
        }
    }
}
