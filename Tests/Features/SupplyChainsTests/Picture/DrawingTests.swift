import Foundation
import TestSupport
import Testing

@testable import SupplyChains

@Suite struct DrawingTests {
    private static let request = LayoutRequest(
        columns: [0, 1, 1, 2], lines: [.init(from: 0, to: 1), .init(from: 0, to: 2), .init(from: 1, to: 3)],
        boxWidth: 180,
        boxHeight: 72)

    private static let answer = """
        graph 1 9.5 2.5
        node c0 1.25 2.4 2.5 0.01 "" invis box black lightgrey
        node n0 1.25 1 2.5 1 "" solid box black lightgrey
        node n1 4.75 0.5 2.5 1 "" solid box black lightgrey
        node n2 4.75 1.75 2.5 1 "" solid box black lightgrey
        node n3 8.25 0.5 2.5 1 "" solid box black lightgrey
        edge c0 c1 4 2.5 2.4 3 2.4 3 2.4 3.5 2.4 invis black
        edge n0 n1 4 2.5 0.9 3 0.8 3.1 0.7 3.5 0.6 solid black
        edge n0 n2 7 2.5 1 3 1 3.1 1.1 3.5 1.2 3.5 1.3 3.5 1.3 3.6 1.4 solid black
        edge n1 n3 4 6 0.5 6.1 0.5 6.2 0.5 7 .5 solid black
        stop

        """

    private func read(_ text: String) throws(GraphvizError) -> PictureLayout {
        try PlainReader.read(Array(text.utf8), for: Self.request)
    }

    @Test func anAnswerIsReadAndTurnedUpsideDown() throws {
        let layout = try read(Self.answer)
        #expect(layout.width == 684 && layout.height == 180)
        #expect(layout.boxes.map(\.x) == [90, 342, 342, 594] && layout.boxes[1].y == 144)
        #expect(layout.lines.map(\.count) == [4, 7, 4] && layout.lines[2][3] == .init(x: 504, y: 144))
    }

    /// Nothing of anybody's goes to another program: only numbers.
    @Test func theRequestHoldsNoWordOfAnybody() throws {
        let plan = PicturePlan(try ChainPicture(SampleChain.uniforms.map))
        let text = LayoutRequest(plan, boxWidth: 180, boxHeight: 72).text
        #expect(text.contains("n0 -> n1;") && text.contains("rank=same; c2; n2;") && text.contains("width=2.500"))
        #expect(!text.contains("Teiliwr") && !text.contains("uniforms"))
    }

    @Test(arguments: [
        ("node n0", "node n9", "line 3, column 6: expected each box once"), ("node n1 4.75", "node n0 4.75", "line 4"),
        ("1.25 1 2.5", "1.25 nan 2.5", "line 3, column 14: expected a number"), ("9.5", "inf", "line 1"),
        ("9.5", "1e9", "line 1"), ("edge n0 n1", "edge n1 n0", "line 8"), ("edge n0 n2", "edge n0 n1", "line 9"),
        ("n3 4 6 0.5", "n3 5 6 0.5", "expected 4, 7, 10"), ("n3 4 6", "n3 4000000 6", "a count up to 1000"),
        ("n3 4 6 0.5", "n3 7 6 0.5", "expected a number"), ("stop\n", "", "a graph and stop"),
        ("stop\n", "stop\nstop\n", "nothing after stop"), ("graph 1 9.5 2.5\n", "", "a graph and stop"),
        ("node n3 8.25 0.5 2.5 1 \"\" solid box black lightgrey\n", "", "a place for each box"),
        ("node c0", "node c7", "a column that was asked for"), ("node c0", "node x0", "n or c with a number"),
        ("node c0", "node n-1", "n or c with a number"), ("edge c0 c1", "edge c0 n1", "a line that was asked for"),
        ("graph 1", "digraph 1", "graph, node, edge or stop"), ("node n0 1.25 1 2.5 1", "node n0 1.25", "line 3"),
        ("graph 1 9.5 2.5", "graph 1 9.5 2.5\ngraph 1 9.5 2.5", "one graph"),
    ])
    func whatWasNotAskedForIsRefused(was: String, now: String, says: String) throws {
        #expect(Self.answer.contains(was))
        let error = #expect(throws: GraphvizError.self) {
            try read(Self.answer.replacing(was, with: now, maxReplacements: 1))
        }
        #expect(error?.code == .unreadable && error?.detail.contains(says) == true, "\(String(describing: error))")
    }

    @Test func anAnswerThatIsTooLongIsNotRead() {
        let long = [UInt8](repeating: UInt8(ascii: "a"), count: PlainReader.mostBytes + 1)
        #expect(throws: GraphvizError(.tooLarge)) { try PlainReader.read(long, for: Self.request) }
    }

    @Test func brokenAnswersAreRefusedOrWhole() {
        var chance = Mutation(seed: 9)
        var whole = 0
        for _ in 0..<4_000 {
            let broken = chance.broken(Array(Self.answer.utf8))
            do throws(GraphvizError) {
                let layout = try PlainReader.read(broken, for: Self.request)
                whole += 1
                #expect(layout.boxes.count == 4 && layout.lines.count == 3)
                #expect(layout.lines.allSatisfy { $0.count % 3 == 1 || $0.isEmpty })
                let points = layout.boxes + layout.lines.flatMap { $0 }
                #expect(points.allSatisfy { $0.x.isFinite && $0.y.isFinite })
            } catch {
                #expect(error.code == .unreadable && !error.detail.isEmpty)
            }
        }
        #expect(whole > 0)
    }

    @Test(.enabled(if: Graphviz.installed != nil, "Graphviz is not installed; ./test installs it"))
    func realBoxesStandInColumnsAndDoNotOverlap() async throws {
        var chance = Mutation(seed: 10)
        let graphviz = Graphviz()
        for _ in 0..<6 {
            let plan = PicturePlan(try ChainPicture(SampleChain.any(&chance, most: 60).map))
            let request = LayoutRequest(plan, boxWidth: 200, boxHeight: 70)
            let layout = try await graphviz.layout(request)
            #expect(layout.lines.allSatisfy { !$0.isEmpty })
            let columns = Dictionary(grouping: layout.boxes.indices) { plan.boxes[$0].tier }
            var last = -200.0
            for (_, places) in columns.sorted(by: { $0.key < $1.key }) {
                let x = layout.boxes[places[0]].x
                #expect(places.allSatisfy { (layout.boxes[$0].x - x).magnitude < 1 })
                #expect(x - last >= 200)
                last = x
                let heights = places.map { layout.boxes[$0].y }.sorted()
                #expect(zip(heights, heights.dropFirst()).allSatisfy { $1 - $0 >= 70 })
            }
            #expect(try await graphviz.layout(request) == layout)
        }
    }

    @Test func withoutTheProgramThereIsNoDrawing() async {
        await #expect(throws: GraphvizError(.notInstalled)) { try await Graphviz(program: nil).layout(Self.request) }
    }

    @Test func aProgramThatFailsOrSpeaksNonsenseIsToldOf() async {
        for (program, code) in [
            ("/bin/false", GraphvizError.Code.failed), ("/bin/true", .unreadable), ("/none", .failed),
        ] {
            let error = await #expect(throws: GraphvizError.self) {
                try await Graphviz(program: program).layout(Self.request)
            }
            #expect(error?.code == code, "\(program)")
        }
    }
}
