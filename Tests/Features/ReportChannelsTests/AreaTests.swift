import Access
import AreaFinding
import GeographicAreas
import Languages
import ReportChannels
import Storage
import TestSupport
import Testing

@testable import ReportChannels

@Suite struct AreaTests {
    /// A square of one degree with its south-western corner where it says, and a hole in its middle.
    private func area(_ code: String, _ west: Double, _ south: Double, welsh: String? = nil) throws -> GeographicArea {
        func square(_ west: Double, _ south: Double, _ side: Double) -> [Double] {
            [
                west, south, west + side, south, west + side, south + side, west, south + side, west, south,
            ]
        }
        var shape = AreaShape()
        try shape.add(outline: square(west, south, 1))
        try shape.add(hole: square(west + 0.4, south + 0.4, 0.2))
        try shape.add(outline: square(west + 0.45, south + 0.45, 0.1))
        return GeographicArea(code: code, englishName: "Area \(code)", welshName: welsh, shape: shape)
    }

    private func channels() async throws -> (ReportChannels, TestStore) {
        let store = try await TestStore(ReportChannels.migrations)
        return (ReportChannels(store: store.store, clock: store.clock, trail: store.trail), store)
    }

    @Test func bordersAreKeptToTheLastPlace() throws {
        var generator = Mutation(seed: 7)
        for _ in 0..<200 {
            var shape = AreaShape()
            for _ in 0...generator.number(below: 3) {
                var ring: [Double] = []
                for _ in 0..<generator.number(in: 1...12) {
                    ring.append(Double(generator.number(in: -1_800_000_000...1_800_000_000)) / 20_000_000)
                    ring.append(Double(generator.number(in: -900_000_000...900_000_000)) / 10_000_000)
                }
                ring += ring.prefix(2)
                while ring.count < 8 { ring += ring.suffix(2) }
                if shape.isEmpty || generator.number(below: 2) == 0 {
                    try shape.add(outline: ring)
                } else {
                    try shape.add(hole: ring)
                }
            }
            #expect(AreaText.shape(of: AreaText.text(of: shape)) == shape)
        }
    }

    @Test func brokenBordersAreNone() throws {
        let text = AreaText.text(of: try area("a", -3, 51).shape)
        var generator = Mutation(seed: 11)
        for _ in 0..<3_000 {
            let broken = String(decoding: generator.broken(Array(text.utf8)), as: UTF8.self)
            if let shape = AreaText.shape(of: broken) { #expect(shape.vertexCount <= broken.utf8.count + 8) }
        }
        for text in ["", "1", "1 2", "x y z ä", "1 2 0 0;", "/", ";;", "zzzzzzzzzzzzz 1 0 0 0 0"] {
            #expect(AreaText.shape(of: text) == nil, "\(text)")
        }
    }

    @Test func aPointFindsItsAreaUntilOthersAreLoaded() async throws {
        let (channels, _) = try await channels()
        #expect(try await channels.area(longitude: -2.9, latitude: 51.1) == nil)
        #expect(try await channels.areaOutlines() == nil)
        #expect(try await channels.areas().isEmpty)
        try await channels.loadAreas([area("b", -3, 51), area("a", -2, 51, welsh: "Ardal A")], node: "test")
        #expect(try await channels.areas().map(\.code) == ["b", "a"])
        #expect(try await channels.areas().map(\.name.welsh) == ["Area b", "Ardal A"])
        #expect(try await channels.area(longitude: -2.9, latitude: 51.1)?.code == "b")
        #expect(try await channels.area(longitude: -1.9, latitude: 51.1)?.code == "a")
        #expect(try await channels.area(longitude: -2.59, latitude: 51.41) == nil)
        #expect(try await channels.area(longitude: -2.5, latitude: 51.5)?.code == "b")
        #expect(try await channels.area(longitude: .nan, latitude: 51.1) == nil)
        #expect(try #require(try await channels.areaOutlines()).bytes.count < AreaOutlineFile.usualLimit)
        // Another process loads others, even within the same millisecond.
        let other = ReportChannels(store: channels.store, clock: channels.clock, trail: channels.trail)
        try await other.loadAreas([area("c", -3, 51), area("d", -2, 51)], node: "test")
        #expect(try await channels.area(longitude: -2.9, latitude: 51.1)?.code == "c")
    }

    @Test func whatAChannelIsForStays() async throws {
        let (channels, store) = try await channels()
        try await channels.loadAreas([area("a", -3, 51), area("b", -2, 51)], node: "test")
        let administrator = try await store.principal([.administrator])
        let terms = ReportChannel.Terms(name: BilingualText("Desk", "Desg"), area: "a")
        _ = try await channels.add(.sighting, terms, as: administrator)
        await #expect(throws: ReportChannelsError(.areaInUse)) {
            try await channels.loadAreas([area("b", -2, 51)], node: "test")
        }
        #expect(try await channels.areas().count == 2)
    }
}
