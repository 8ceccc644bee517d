import AreaFinding
import SeededNumbers
import Testing

@Suite struct NearestTests {
    @Test func tellsTheAreaOffWhoseCoastAPointLies() throws {
        let index = try AreaIndex([.box(-4, 51, -3, 52), .box(-2.9, 51, -2, 52)])
        let found = try #require(try index.nearest(longitude: -4.05, latitude: 51.5, within: 5_000))
        #expect(found.area == 0)
        // A twentieth of a degree at 51.5° north on the ellipsoid: 3,474 m.
        #expect(abs(found.metres - 3_474) < 10)
        #expect(try index.nearest(longitude: -4.05, latitude: 51.5, within: 3_000) == nil)
        #expect(try index.nearest(longitude: -2.94, latitude: 51.5, within: 5_000)?.area == 1)
        let north = try #require(try index.nearest(longitude: -3.5, latitude: 52.04, within: 5_000))
        // Four hundredths of a degree of latitude at 52°: 4,451 m.
        #expect(abs(north.metres - 4_451) < 10)
        #expect(try index.nearest(longitude: -3.5, latitude: 51.5, within: 0) == NearArea(area: 0, metres: 0))
        #expect(try index.nearest(longitude: 40, latitude: -20, within: 100_000) == nil)
    }

    @Test func aCornerIsReachedSlantwise() throws {
        let index = try AreaIndex([.box(-4, 51, -3, 52)])
        let found = try #require(try index.nearest(longitude: -2.99, latitude: 52.01, within: 5_000))
        // 687 m and 1,113 m, at right angles.
        #expect(abs(found.metres - 1_307) < 10)
    }

    @Test func aPointOnAnEasternCoastIsNearAtNoDistance() throws {
        let index = try AreaIndex([.box(-4, 51, -3, 52)])
        #expect(try index.area(longitude: -3, latitude: 51.5) == nil)
        #expect(try index.nearest(longitude: -3, latitude: 51.5, within: 0) == NearArea(area: 0, metres: 0))
    }

    @Test("agrees with looking at every box", arguments: 1...30)
    func agreesWithBruteForce(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        func number(_ range: ClosedRange<Double>) -> Double { Double.random(in: range, using: &generator) }
        let corners = (0..<12).map { _ in (number(-5...(-1)), number(50...54)) }
        let index = try AreaIndex(corners.map { try .box($0.0, $0.1, $0.0 + 0.1, $0.1 + 0.1) })
        for _ in 0..<200 {
            let (longitude, latitude) = (number(-5...(-1)), number(50...54))
            let metres = number(0...60_000)
            let east = 111_300 * cosine(latitude)
            let distances = corners.map { corner in
                let x = max(corner.0 - longitude, longitude - corner.0 - 0.1, 0) * east
                let y = max(corner.1 - latitude, latitude - corner.1 - 0.1, 0) * 111_300
                return (x * x + y * y).squareRoot()
            }
            let least = distances.min() ?? 0
            guard let found = try index.nearest(longitude: longitude, latitude: latitude, within: metres) else {
                #expect(least > metres * 0.99)
                continue
            }
            // The reference is a ball: half a per cent apart.
            #expect(abs(found.metres - least) <= 0.006 * least + 1)
            #expect(distances[found.area] <= least * 1.01 + 1)
        }
    }

    /// By halving the angle, unlike the engine.
    private func cosine(_ degrees: Double) -> Double {
        var sum = 1 - (degrees * .pi / 180 / 1_024) * (degrees * .pi / 180 / 1_024) / 2
        for _ in 0..<10 { sum = 2 * sum * sum - 1 }
        return sum
    }
}
