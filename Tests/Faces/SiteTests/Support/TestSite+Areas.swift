import AreaFinding
import GeographicAreas
import ReportChannels

@testable import Site

extension TestSite {
    /// Loads areas that are squares of one degree, each to the east of the one before, from 3° west and 51° north on.
    func loadAreas(_ codes: [String]) async throws {
        let areas = try codes.enumerated().map { number, code in
            let west = Double(number) - 3
            var shape = AreaShape()
            try shape.add(outline: [west, 51, west + 1, 51, west + 1, 52, west, 52, west, 51])
            return GeographicArea(code: code, englishName: "The \(code)", welshName: "Ardal \(code)", shape: shape)
        }
        try await hearing.channels.loadAreas(areas, node: "test")
    }
}
