import Foundation
import SeededNumbers
import SupplyGraph

/// Makes the same graph in every run: everybody may buy from anybody, which is the hardest for the processor's memory and
/// puts most organisations into one circle. Three links in four have a share; four kinds of risk, few of them high; the
/// suppliers of a third are unknown.
struct GraphMaker {
    let organisations: Int
    let links: Int
    static let kinds = 4
    /// In the file of the peers, for a share that nobody told.
    static let untold: UInt16 = 1_001

    func eachLink(_ body: (_ buyer: Int32, _ supplier: Int32, _ share: UInt16) throws -> Void) rethrows {
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<links {
            let buyer = Int32(generator.next() % UInt64(organisations))
            let supplier = Int32(generator.next() % UInt64(organisations))
            try body(buyer, supplier, generator.next() % 4 == 0 ? Self.untold : generator.thousandths())
        }
    }

    /// Risks in thousandths: most near 0.
    func eachRisk(
        _ body: (_ organisation: Int32, _ isTierUnknown: Bool, _ own: [UInt16], _ below: [UInt16]) throws -> Void
    ) rethrows {
        var generator = SeededGenerator(seed: 2)
        var own = [UInt16](repeating: 0, count: Self.kinds)
        var below = own
        for organisation in 0..<Int32(organisations) {
            let isUnknown = generator.next() % 3 == 0
            for kind in 0..<Self.kinds {
                own[kind] = UInt16(Int(generator.thousandths()) * Int(generator.thousandths()) / 2_000)
                below[kind] = 1 + generator.thousandths() / 4
            }
            try body(organisation, isUnknown, own, below)
        }
    }

    func builder() throws -> SupplyGraphBuilder {
        var builder = try SupplyGraphBuilder(organisations: organisations, kinds: Self.kinds)
        builder.reserve(links: links)
        try eachLink { buyer, supplier, share in
            let told = share == Self.untold ? nil : Float(share) / 1_000
            try builder.add(buyer: buyer, supplier: supplier, share: told)
        }
        try eachRisk { organisation, isTierUnknown, own, below in
            try builder.setKnowledge(isTierUnknown ? .unknown : .listed, of: organisation)
            for kind in 0..<Self.kinds {
                try builder.setRisk(Float(own[kind]) / 1_000, of: organisation, kind: kind)
                try builder.setUnknownTierRisk(Float(below[kind]) / 1_000, of: organisation, kind: kind)
            }
        }
        return builder
    }

    /// For the peers: buyers and suppliers in turn (32 bits each), then shares, then for the first kind the own risk of each
    /// organisation and that of the tier below, 0 where it is known (16 bits each), all little-endian.
    func write(to path: String) throws {
        var pairs = [Int32]()
        var thousandths = [UInt16]()
        eachLink { buyer, supplier, share in
            pairs.append(buyer)
            pairs.append(supplier)
            thousandths.append(share)
        }
        var tierRisks = [UInt16]()
        eachRisk { _, isTierUnknown, own, below in
            thousandths.append(own[0])
            tierRisks.append(isTierUnknown ? below[0] : 0)
        }
        var bytes = pairs.withUnsafeBytes { Data($0) }
        thousandths.withUnsafeBytes { bytes.append(contentsOf: $0) }
        tierRisks.withUnsafeBytes { bytes.append(contentsOf: $0) }
        try bytes.write(to: URL(fileURLWithPath: path))
    }
}
