import AreaFinding
import GeographicAreas
import TestSupport

/// Areas side by side with ragged borders that neighbours share, about as many and as large as the police force areas of a country.
struct RaggedAreas {
    let columns: Int
    let rows: Int
    /// Corners on each side of an area.
    let steps: Int

    func areas() throws -> [GeographicArea] {
        var areas: [GeographicArea] = []
        for row in 0..<rows {
            for column in 0..<columns {
                var shape = AreaShape()
                let ring =
                    side(column, row, isUpward: false).dropLast() + side(column + 1, row, isUpward: true).dropLast()
                    + side(column, row + 1, isUpward: false).reversed().dropLast()
                    + side(column, row, isUpward: true).reversed()
                try shape.add(outline: ring.flatMap { $0 })
                areas.append(
                    GeographicArea(
                        code: "X\(row)-\(column)", englishName: "Area \(column) & \(row)",
                        welshName: "Ardal \(column)", shape: shape))
            }
        }
        return areas
    }

    /// From one corner to the next one to the north or the east, straying a little at each step.
    private func side(_ column: Int, _ row: Int, isUpward: Bool) -> [[Double]] {
        var mutation = Mutation(seed: UInt64(column * 1_000 + row * 2) + (isUpward ? 1 : 0))
        var aside = 0.0
        return (0...steps).map { step in
            let along = Double(step) / Double(steps)
            // Nothing at both ends.
            let push = (Double(mutation.number(below: 2_001)) - 1_000) / 120_000
            aside = (aside + push) * min(1, along * 8, (1 - along) * 8)
            let (x, y) = isUpward ? (aside, along) : (along, aside)
            return [Double(column) - 6 + x, Double(row) * 0.8 + 50 + y * 0.8]
        }
    }
}
