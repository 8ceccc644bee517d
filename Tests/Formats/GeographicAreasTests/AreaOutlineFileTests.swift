import AreaFinding
import Foundation
import GeographicAreas
import InputFiles
import TestSupport
import Testing

@Suite struct AreaOutlineFileTests {
    /// The text as a page's script reads it.
    private struct Page: Decodable {
        struct Area: Decodable {
            var code: String
            var en: String
            var cy: String
            var polygons: [[[Int]]]
        }
        var version: Int
        var unitsPerDegree: Int
        var toleranceMetres: Int
        var areas: [Area]

        init(_ file: AreaOutlineFile) throws { self = try JSONDecoder().decode(Page.self, from: Data(file.bytes)) }

        /// Rings with their corners in degrees, closed.
        func rings(_ polygon: [[Int]]) -> [[Double]] {
            polygon.map { ring in
                var (x, y) = (0, 0)
                let corners = stride(from: 0, to: ring.count, by: 2).flatMap { place in
                    (x, y) = (x + ring[place], y + ring[place + 1])
                    return [Double(x) / Double(unitsPerDegree), Double(y) / Double(unitsPerDegree)]
                }
                return corners + corners.prefix(2)
            }
        }

        /// The rule as the documentation tells it.
        func areas(holding x: Double, _ y: Double) -> [Int] {
            areas.indices.filter { number in
                areas[number].polygons.contains { polygon in
                    rings(polygon).reduce(0) { $0 + crossings($1, x, y) } % 2 == 1
                }
            }
        }

        private func crossings(_ ring: [Double], _ x: Double, _ y: Double) -> Int {
            stride(from: 0, to: ring.count - 2, by: 2).filter { place in
                let (low, high) = ring[place + 1] < ring[place + 3] ? (place, place + 2) : (place + 2, place)
                guard ring[low + 1] <= y, y < ring[high + 1] else { return false }
                let part = (y - ring[low + 1]) / (ring[high + 1] - ring[low + 1])
                return ring[low] + part * (ring[high] - ring[low]) > x
            }.count
        }

        /// Metres to the nearest edge, at these latitudes.
        func metres(toBorder x: Double, _ y: Double) -> Double {
            var least = Double.infinity
            for ring in areas.flatMap({ $0.polygons.flatMap(rings) }) {
                for place in stride(from: 0, to: ring.count - 2, by: 2) {
                    let (a, b) = ((ring[place] - x) * 68_000, (ring[place + 1] - y) * 111_300)
                    let (right, up) =
                        ((ring[place + 2] - ring[place]) * 68_000, (ring[place + 3] - ring[place + 1]) * 111_300)
                    let length = right * right + up * up
                    let part = length > 0 ? min(1, max(0, -(a * right + b * up) / length)) : 0
                    least = min(least, (a + part * right) * (a + part * right) + (b + part * up) * (b + part * up))
                }
            }
            return least.squareRoot()
        }
    }

    private func demonstration() throws -> [GeographicArea] {
        let root = URL(fileURLWithPath: #filePath).pathComponents.dropLast(4).joined(separator: "/").dropFirst()
        return try GeographicAreaReader().read(
            path: "\(root)/Sources/Features/Demonstration/Resources/areas.geojson")
    }

    @Test func theDeviceFindsWhatTheServerFindsAwayFromBorders() throws {
        let areas = try demonstration()
        let index = try AreaIndex(areas.map(\.shape))
        let page = try Page(AreaOutlineFile(of: areas, OutlineMaker(index)))
        #expect(page.version == 1)
        #expect(page.areas.map(\.code) == areas.map(\.code))
        #expect(page.areas[2].cy == "Estwold a’r Fro")
        var mutation = Mutation(seed: 4)
        var (sure, found) = (0, 0)
        for _ in 0..<2_000 {
            let x = -30.5 + Double(mutation.number(below: 45_000)) / 10_000
            let y = 51 + Double(mutation.number(below: 22_000)) / 10_000
            guard page.metres(toBorder: x, y) > Double(page.toleranceMetres) else { continue }
            sure += 1
            let holders = page.areas(holding: x, y)
            if !holders.isEmpty { found += 1 }
            #expect(holders.count <= 1)
            #expect(try index.area(longitude: x, latitude: y) == holders.first, "\(x) \(y)")
        }
        #expect(sure > 1_800)
        #expect(found > 800)
    }

    @Test func fortyFiveAreasFit() throws {
        let areas = try RaggedAreas(columns: 5, rows: 9, steps: 400).areas()
        let index = try AreaIndex(areas.map(\.shape))
        let file = try AreaOutlineFile(of: areas, OutlineMaker(index))
        #expect(file.bytes.count <= AreaOutlineFile.usualLimit)
        #expect(file.bytes.count > 40_000)
        #expect(file.toleranceMetres < 1_000)
        #expect(index.vertexCount > 70_000)
        let page = try Page(file)
        #expect(page.toleranceMetres == file.toleranceMetres)
        #expect(page.areas.count == 45)
        #expect(page.areas[7].en == "Area 2 & 1")
        #expect(!String(decoding: file.bytes, as: UTF8.self).contains("&"))
    }

    @Test func everyAreaKeepsAPlaceHoweverSmall() throws {
        var shape = AreaShape()
        try shape.add(outline: [-3, 51, -2.999_99, 51, -3, 51.000_01, -3, 51])
        let areas = [GeographicArea(code: "a", englishName: "\"<\\", shape: shape)]
        let page = try Page(AreaOutlineFile(of: areas, OutlineMaker(AreaIndex([shape]))))
        #expect(page.areas[0].polygons.map(\.count) == [1])
        #expect(page.areas[0].polygons[0][0].prefix(2) == [-30_000, 510_000])
        #expect(page.areas[0].en == "\"<\\" && page.areas[0].cy == page.areas[0].en)
    }

    @Test func refusesWhatCannotFit() throws {
        let areas = try demonstration()
        let maker = OutlineMaker(try AreaIndex(areas.map(\.shape)))
        #expect(throws: AreaFindingError.self) { try AreaOutlineFile(of: areas, maker, atMost: 100) }
        #expect(throws: AreaFindingError.unusableAreaCount(5)) { try AreaOutlineFile(of: areas.dropLast(), maker) }
    }

    @Test func theDemonstrationsAreasStandAloneInTheSea() throws {
        let areas = try demonstration()
        #expect(areas.count == 6)
        #expect(areas.allSatisfy { $0.welshName != nil })
        let index = try AreaIndex(areas.map(\.shape))
        // The least box of the islands of Britain and Ireland begins at 11° west.
        #expect(index.bounds.east < -20 && index.bounds.west > -40)
        #expect(try index.area(longitude: -29, latitude: 51.8) == areas.firstIndex { $0.code == "gwynfryn" })
        #expect(try index.area(longitude: -30.2, latitude: 51.76) == areas.firstIndex { $0.code == "gwynfryn" })
        #expect(try index.area(longitude: -27.7, latitude: 51.7) == areas.firstIndex { $0.code == "marlham" })
        #expect(try index.area(longitude: -27, latitude: 52.5) == areas.firstIndex { $0.code == "hethersea" })
    }
}
