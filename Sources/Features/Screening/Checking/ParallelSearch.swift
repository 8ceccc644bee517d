import Foundation
import NameMatching
import Suppliers

/// Looks suppliers up in an index on all cores.
struct ParallelSearch: Sendable {
    let index: NameIndex
    let threshold: Double

    /// Hits of one supplier that are kept, the most alike.
    static let mostHits = 100

    /// The hits of each supplier, in the suppliers' order, the most alike first.
    func hits(of suppliers: ArraySlice<SupplierIdentity>) async -> [[IndexHit]] {
        let pieces = max(1, min(suppliers.count, ProcessInfo.processInfo.activeProcessorCount * 2))
        let size = (suppliers.count + pieces - 1) / pieces
        return await withTaskGroup(of: (Int, [[IndexHit]]).self) { group in
            for start in stride(from: suppliers.startIndex, to: suppliers.endIndex, by: max(1, size)) {
                let piece = suppliers[start..<min(start + size, suppliers.endIndex)]
                group.addTask { (start, piece.map(hits)) }
            }
            var answers: [(Int, [[IndexHit]])] = []
            for await answer in group { answers.append(answer) }
            return answers.sorted { $0.0 < $1.0 }.flatMap(\.1)
        }
    }

    private func hits(of supplier: SupplierIdentity) -> [IndexHit] {
        index.search(SubjectConversion.subject(of: supplier), threshold: threshold, limit: Self.mostHits)
    }
}
